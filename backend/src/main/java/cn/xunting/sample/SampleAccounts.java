package cn.xunting.sample;

import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.NewAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 示例账号 — one for each role, all with the same password, which only a sample installation may have. */
final class SampleAccounts {
    static final String PASSWORD = "xunting-demo";

    static final NewAccount INSPECTOR = account("inspector", "督查员小陈", AccountRole.INSPECTOR, "D01", null);
    static final NewAccount REVIEWER = account("reviewer", "审核人老周", AccountRole.REVIEWER, "D02", null);

    static final NewAccount REPRESENTATIVE =
            account("chief-w01", "市场监管窗口首席代表", AccountRole.CHIEF_REPRESENTATIVE, "W01", "X0001");

    static final NewAccount LEADER = account("leader", "分管领导", AccountRole.LEADER, null, null);

    static final List<NewAccount> ALL = List.of(
            INSPECTOR,
            account("inspector2", "督查员小林", AccountRole.INSPECTOR, "D01", null),
            REPRESENTATIVE,
            REVIEWER,
            LEADER,
            account("auditor", "审计员", AccountRole.AUDITOR, null, null));

    private SampleAccounts() {}

    private static NewAccount account(
            String account, String name, AccountRole role, @Nullable String unit, @Nullable String staffNo) {
        return new NewAccount(account, name, List.of(role), unit, staffNo, PASSWORD);
    }
}
