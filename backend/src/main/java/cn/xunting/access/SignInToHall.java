package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SignIn;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** 登录 — checks the password, slowing down whoever guesses, and begins a session. */
@ApplicationScoped
class SignInToHall {
    private final AccountRows accounts;
    private final SignInFailures failures;
    private final KeepSession sessions;

    SignInToHall(AccountRows accounts, SignInFailures failures, KeepSession sessions) {
        this.accounts = accounts;
        this.failures = failures;
        this.sessions = sessions;
    }

    /** The check costs time on purpose; no transaction is held during it. */
    Session signIn(SignIn signIn) {
        String name = signIn.account().strip(); // keyboards add a space, and the database does not tell it apart
        failures.demandNotBlocked(name);
        Optional<AccountRow> account = accounts.named(name);
        if (account.isEmpty()) {
            Passwords.checkForNobody(signIn.password());
        }
        if (account.filter(row -> Passwords.matches(signIn.password(), row.passwordHash))
                .isEmpty()) {
            failures.count(name);
            throw new Refusal(ProblemType.WRONG_CREDENTIALS, "账号或密码不正确，请核对后重试");
        }
        failures.forget(name);
        return sessions.begin(account.get(), signIn.device());
    }

    Session refresh(String refreshToken) {
        Session renewed = sessions.refresh(refreshToken);
        if (renewed == null) {
            throw new Refusal(ProblemType.NOT_SIGNED_IN, "登录已过期，请重新输入密码登录；未上传的内容不会丢失");
        }
        return renewed;
    }
}
