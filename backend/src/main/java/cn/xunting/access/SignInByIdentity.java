package cn.xunting.access;

import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Session;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 凭身份登录 — begins the same session as a password does for whoever the identity provider says is calling. An account that has
 * ended, or whose name is locked, is not let in this way either.
 */
@ApplicationScoped
public class SignInByIdentity {
    private final AccountIdentityRows identities;
    private final AccountRows accounts;
    private final SignInFailures failures;
    private final KeepSession sessions;
    private final SignInWitness witness;

    SignInByIdentity(
            AccountIdentityRows identities,
            AccountRows accounts,
            SignInFailures failures,
            KeepSession sessions,
            SignInWitness witness) {
        this.identities = identities;
        this.accounts = accounts;
        this.failures = failures;
        this.sessions = sessions;
        this.witness = witness;
    }

    /**
     * Signs in the account that is linked to the identity.
     *
     * @param issuer whose word it is, already checked
     * @throws Refusal if no account is linked, or it has ended or is locked for now
     */
    public Session signIn(String issuer, String subject, @Nullable String device) {
        Optional<AccountRow> found = Transactions.retrying(
                () -> identities.of(issuer, subject).map(identity -> accounts.findById(identity.accountId)));
        if (found.isEmpty()) {
            witness.unknown();
            throw new Refusal(ProblemType.WRONG_CREDENTIALS, "身份已核实，但还没有绑定账号。请把这个身份标识告诉管理员，由管理员绑定后再登录：" + subject);
        }
        AccountRow account = found.get();
        if (account.isEnded()) {
            witness.ended(account.hallId, account.account);
            throw new Refusal(ProblemType.WRONG_CREDENTIALS, "这个账号已停用，如需使用请联系管理员恢复");
        }
        demandNotBlocked(account);
        return Transactions.retrying(() -> {
            Session session = sessions.beginByIdentity(account, device);
            witness.signedIn(account.hallId, account.account);
            return session;
        });
    }

    /** Puts down that somebody came with a word of the provider's that does not hold. */
    public void notBelieved() {
        witness.unknown();
    }

    private void demandNotBlocked(AccountRow account) {
        try {
            failures.demandNotBlocked(account.account);
        } catch (Refusal blocked) {
            witness.blocked(account.hallId, account.account);
            throw blocked;
        }
    }
}
