package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** 修改密码 — by its owner, who knows the old one; every other session of the account ends. */
@ApplicationScoped
class ChangePassword {
    private final AccountRows accounts;
    private final SessionRows sessions;
    private final SignInFailures failures;
    private final PasswordHashes hashes;
    private final Clock clock;

    ChangePassword(
            AccountRows accounts, SessionRows sessions, SignInFailures failures, PasswordHashes hashes, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.failures = failures;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Transactional
    void change(Caller caller, PasswordChange change) {
        failures.demandNotBlocked(caller.account());
        AccountRow account = accounts.findById(caller.accountId());
        if (!hashes.matches(change.oldPassword(), Optional.of(account.passwordHash))) {
            failures.count(caller.account());
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/oldPassword", "原密码不正确，请重新输入");
        }
        Passwords.demandGood(change.newPassword(), caller.hall(), account.account, account.staffNo, "/newPassword");
        if (hashes.matches(change.newPassword(), Optional.of(account.passwordHash))) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/newPassword", "新密码不能与原密码相同，请换一个");
        }
        account.passwordHash = hashes.hash(change.newPassword());
        account.mustChangePassword = false;
        sessions.endOthers(account.id, caller.session(), clock.instant());
    }
}
