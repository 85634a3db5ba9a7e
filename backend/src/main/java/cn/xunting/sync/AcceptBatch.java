package cn.xunting.sync;

import cn.xunting.access.Caller;
import cn.xunting.ledger.AppendDecisions;
import cn.xunting.ledger.AppendFindings;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.patrol.KeepPatrols;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** 接收一批 — takes a phone's batch: each item is judged on its own and gets its receipt. */
@ApplicationScoped
class AcceptBatch {
    private final AppendFindings findings;
    private final AppendDecisions decisions;
    private final KeepPatrols patrols;
    private final Quarantine quarantine;
    private final Clock clock;

    AcceptBatch(
            AppendFindings findings,
            AppendDecisions decisions,
            KeepPatrols patrols,
            Quarantine quarantine,
            Clock clock) {
        this.findings = findings;
        this.decisions = decisions;
        this.patrols = patrols;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /**
     * Accepts a batch. A receipt is given only for what is committed, so a lost answer is repaired by sending again.
     *
     * @throws Refusal if the batch holds more than {@link SyncBatch#LIMIT} items
     */
    SyncAnswer accept(Caller caller, SyncBatch batch) {
        if (batch.size() > SyncBatch.LIMIT) {
            throw new Refusal(ProblemType.TOO_LARGE, "一批最多 " + SyncBatch.LIMIT + " 条，请分批上传");
        }
        List<Receipt> ofFindings = findings.append(caller, batch.findings());
        quarantine.update(caller, batch.findings(), ofFindings);
        List<Receipt> receipts = new ArrayList<>(ofFindings);
        receipts.addAll(decisions.append(caller, batch.decisions()));
        receipts.addAll(patrols.keep(caller, batch.patrols()));
        return new SyncAnswer(clock.instant(), receipts);
    }
}
