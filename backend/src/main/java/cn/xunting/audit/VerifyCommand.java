package cn.xunting.audit;

import cn.xunting.hall.Hall;
import cn.xunting.hall.Halls;
import cn.xunting.model.wire.office.AuditVerification;
import cn.xunting.model.wire.office.ChainCheck;
import cn.xunting.model.wire.office.ChainState;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;

/** {@code ./xunting verify} — checks the chains of every hall without opening a port; ends with 1 if one does not hold. */
public final class VerifyCommand implements QuarkusApplication {
    private final Halls halls;
    private final VerifyChains verify;

    VerifyCommand(Halls halls, VerifyChains verify) {
        this.halls = halls;
        this.verify = verify;
    }

    @Override
    @SuppressWarnings("SystemOut") // a command answers on the terminal
    public int run(String... arguments) {
        return verify(System.out) ? 0 : 1;
    }

    private boolean verify(PrintStream out) {
        boolean intact = true;
        for (Hall hall : halls.all()) {
            AuditVerification result = verify.verify(hall, null, null);
            out.println(hall.name() + "（" + hall.code() + "）");
            print(out, "台账", result.ledger());
            print(out, "审计", result.audit());
            intact &= result.intact();
        }
        ChainCheck ofNoHall = verify.audit(AppendAudit.NO_HALL, null);
        print(out, "不属于任何大厅的审计", ofNoHall);
        return intact && ofNoHall.state() == ChainState.INTACT;
    }

    private static void print(PrintStream out, String what, ChainCheck check) {
        String mark = check.state() == ChainState.INTACT ? "完好" : "有问题";
        out.println("  " + what + " " + mark + "：" + check.detail());
        out.println("    链尾 " + check.head());
    }
}
