package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds an account of a hall by its name; another hall's is not there. */
@ApplicationScoped
class FindAccount {
    private final AccountRows accounts;

    FindAccount(AccountRows accounts) {
        this.accounts = accounts;
    }

    AccountRow demand(Hall hall, String account) {
        return accounts.named(account)
                .filter(row -> row.hallId == hall.id())
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有账号 " + account + "，请核对后重试"));
    }
}
