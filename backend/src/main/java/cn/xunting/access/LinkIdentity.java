package cn.xunting.access;

import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.Identity;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * 绑定身份 — an administrator says who an account of their hall is at the identity provider. An account has one identity and an
 * identity one account; what was begun by a link that is gone ends with it.
 */
@ApplicationScoped
public class LinkIdentity {
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final AccountIdentityRows identities;
    private final AccountRows accounts;
    private final SessionRows sessions;
    private final FindAccount find;
    private final Clock clock;

    LinkIdentity(
            AccountIdentityRows identities, AccountRows accounts, SessionRows sessions, FindAccount find, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.sessions = sessions;
        this.find = find;
        this.clock = clock;
    }

    /**
     * The account's identity.
     *
     * @throws Refusal if there is no such account, or it has none
     */
    @Transactional
    public Identity read(Caller caller, String account) {
        AccountRow row = find.demand(caller.hall(), account);
        return view(row, demandLinked(row));
    }

    /**
     * Links an identity in place of the one before; the same again changes nothing.
     *
     * @throws Refusal if the subject cannot be one, the account has ended, or another has the identity
     */
    public Identity link(Caller caller, String account, String issuer, String subject) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/subject", "身份标识（sub）须为 1 到 255 个英文字母、数字或符号，请从身份系统原样复制");
        }
        return Transactions.retrying(() -> {
            AccountRow row = find.demand(caller.hall(), account);
            accounts.lock(row);
            if (row.isEnded()) {
                throw new Refusal(ProblemType.STATE_CONFLICT, "这个账号已停用，请先恢复再绑定身份");
            }
            AccountIdentityRow holder = identities.of(issuer, subject).orElse(null);
            if (holder != null && holder.accountId == row.id) {
                return view(row, holder);
            }
            if (holder != null) {
                throw new Refusal(ProblemType.CONFLICT, "这个身份已绑定在另一个账号上，请先解除那边的绑定");
            }
            AccountIdentityRow kept = identities.findById(row.id);
            AccountIdentityRow identity = kept == null ? new AccountIdentityRow() : kept;
            identity.accountId = row.id;
            identity.issuer = issuer;
            identity.subject = subject;
            identity.author = caller.account();
            identity.linkedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            identities.persist(identity);
            sessions.endThoseByIdentity(row.id, clock.instant());
            return view(row, identity);
        });
    }

    /** Takes the identity away and ends the sessions it began; a repeat changes nothing. */
    public void unlink(Caller caller, String account) {
        Transactions.retrying(() -> {
            AccountRow row = find.demand(caller.hall(), account);
            accounts.lock(row);
            identities.deleteById(row.id);
            sessions.endThoseByIdentity(row.id, clock.instant());
            return row.id;
        });
    }

    private AccountIdentityRow demandLinked(AccountRow row) {
        AccountIdentityRow identity = identities.findById(row.id);
        if (identity == null) {
            throw new Refusal(ProblemType.NOT_FOUND, "账号 " + row.account + " 没有绑定身份");
        }
        return identity;
    }

    private static Identity view(AccountRow row, AccountIdentityRow identity) {
        return new Identity(row.account, identity.issuer, identity.subject, identity.author, identity.linkedAt);
    }
}
