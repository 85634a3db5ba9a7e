package cn.xunting.access;

import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.EnrolmentCode;
import cn.xunting.model.wire.Session;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** 用开通码登录 — once, within its time; whoever tries codes is slowed down by where they call from. */
@ApplicationScoped
class UseEnrolment {
    private final EnrolmentRows enrolments;
    private final AccountRows accounts;
    private final SignInFailures failures;
    private final KeepSession sessions;
    private final SignInWitness witness;
    private final Clock clock;

    UseEnrolment(
            EnrolmentRows enrolments,
            AccountRows accounts,
            SignInFailures failures,
            KeepSession sessions,
            SignInWitness witness,
            Clock clock) {
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.failures = failures;
        this.sessions = sessions;
        this.witness = witness;
        this.clock = clock;
    }

    /**
     * A session for the account of the code.
     *
     * @param address where the call came from
     */
    Session use(EnrolmentCode said, String address) {
        String caller = SignInFailures.codesFrom(address);
        failures.demandNotBlocked(caller);
        Optional<Session> session = Transactions.retrying(() -> begin(said));
        return session.orElseThrow(() -> {
            failures.count(caller, SignInThrottle.CODES);
            witness.unknown();
            return new Refusal(ProblemType.WRONG_CREDENTIALS, "开通码不正确、已用过或已过期，请核对，或请管理员重新发一个");
        });
    }

    private Optional<Session> begin(EnrolmentCode said) {
        Instant now = clock.instant();
        Optional<EnrolmentRow> found =
                enrolments.locked(ReadableCode.digest(said.code())).filter(row -> row.liveAt(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        EnrolmentRow row = found.get();
        AccountRow account = accounts.findById(row.accountId);
        if (account.isEnded() || account.mustChangePassword) {
            return Optional.empty();
        }
        row.endedAt = now;
        Session session = sessions.begin(account, said.device());
        witness.signedIn(account.hallId, account.account);
        return Optional.of(session);
    }
}
