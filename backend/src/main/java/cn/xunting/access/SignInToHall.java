package cn.xunting.access;

import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SignIn;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 登录 — checks the password, slowing down whoever guesses, and begins a session. */
@ApplicationScoped
class SignInToHall {
    private final AccountRows accounts;
    private final SignInFailures failures;
    private final PasswordHashes hashes;
    private final KeepSession sessions;
    private final SignInWitness witness;

    SignInToHall(
            AccountRows accounts,
            SignInFailures failures,
            PasswordHashes hashes,
            KeepSession sessions,
            SignInWitness witness) {
        this.accounts = accounts;
        this.failures = failures;
        this.hashes = hashes;
        this.sessions = sessions;
        this.witness = witness;
    }

    /** The check costs time on purpose; no transaction is held during it. */
    Session signIn(SignIn signIn) {
        AccountRow account = checked(signIn);
        return begin(account, signIn.device());
    }

    /** Whose name and password these are. */
    AccountRow checked(SignIn signIn) {
        String name = signIn.account().strip(); // keyboards add a space, and the database does not tell it apart
        Optional<AccountRow> account = accounts.named(name);
        demandNotBlocked(name, account);
        if (!hashes.matches(signIn.password(), account.map(row -> row.passwordHash))) {
            failures.count(name);
            account.ifPresentOrElse(row -> witness.wrongPassword(row.hallId, row.account), witness::unknown);
            throw new Refusal(ProblemType.WRONG_CREDENTIALS, "账号或密码不正确，请核对后重试");
        }
        if (account.orElseThrow().isEnded()) { // said to nobody but who knows the password
            witness.ended(account.get().hallId, name);
            throw new Refusal(ProblemType.WRONG_CREDENTIALS, "这个账号已停用，如需使用请联系管理员恢复");
        }
        failures.forget(name);
        return account.orElseThrow();
    }

    private void demandNotBlocked(String name, Optional<AccountRow> account) {
        try {
            failures.demandNotBlocked(name);
        } catch (Refusal blocked) {
            account.ifPresentOrElse(row -> witness.blocked(row.hallId, row.account), witness::unknown);
            throw blocked;
        }
    }

    private Session begin(AccountRow account, @Nullable String device) {
        return Transactions.retrying(() -> {
            Session session = sessions.begin(account, device);
            witness.signedIn(account.hallId, account.account);
            return session;
        });
    }

    Session refresh(String refreshToken) {
        Session renewed = sessions.refresh(refreshToken);
        if (renewed == null && sessions.isOfEndedAccount(refreshToken)) {
            throw new Refusal(ProblemType.ACCOUNT_ENDED, "这个账号已停用；手机里没有上传的内容请导出，交管理员导入");
        }
        if (renewed == null) {
            throw new Refusal(ProblemType.NOT_SIGNED_IN, "登录已过期，请重新输入密码登录；未上传的内容不会丢失");
        }
        return renewed;
    }
}
