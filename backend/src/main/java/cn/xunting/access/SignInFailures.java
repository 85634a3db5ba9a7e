package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts failed sign-ins by the name typed, known or not, across all backends. */
@ApplicationScoped
class SignInFailures {
    private static final int LONGEST_NAME = 64;

    private final EntityManager entities;
    private final Clock clock;

    SignInFailures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Refuses while the name is blocked. */
    @Transactional(TxType.REQUIRES_NEW)
    void demandNotBlocked(String account) {
        SignInFailureRow row = entities.find(SignInFailureRow.class, account);
        Instant now = clock.instant();
        if (row != null && now.isBefore(row.blockedUntil)) {
            Duration wait = Duration.between(now, row.blockedUntil).plusSeconds(1);
            throw Refusal.until(
                    wait, ProblemType.TOO_MANY_ATTEMPTS, "错误次数过多，请 " + wait.toSeconds() + " 秒后再试，或请管理员重设密码");
        }
    }

    /** The name under which wrong codes from an address are counted; nobody signs in with one that begins with a space. */
    static String codesFrom(String address) {
        return " code " + address;
    }

    void count(String account) {
        count(account, SignInThrottle.PASSWORDS);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void count(String account, SignInThrottle throttle) {
        if (account.length() > LONGEST_NAME) {
            return; // nobody has such a name, so there is nothing to guess
        }
        Instant now = clock.instant();
        entities.createNativeQuery("insert ignore into sign_in_failure values (?1, 0, ?2, ?2)")
                .setParameter(1, account)
                .setParameter(2, now)
                .executeUpdate();
        SignInFailureRow row = entities.find(SignInFailureRow.class, account, LockModeType.PESSIMISTIC_WRITE);
        boolean forgotten = now.isAfter(row.lastAt.plus(SignInThrottle.MEMORY));
        row.failures = forgotten ? 1 : row.failures + 1;
        row.lastAt = now;
        row.blockedUntil = now.plus(throttle.blockAfter(row.failures));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forget(String account) {
        Instant old = clock.instant().minus(SignInThrottle.MEMORY);
        entities.createQuery("delete from SignInFailureRow where account = ?1 or (lastAt < ?2 and blockedUntil < ?2)")
                .setParameter(1, account)
                .setParameter(2, old)
                .executeUpdate();
    }
}
