package cn.xunting.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Runs work in a transaction and again where the database chose it as a deadlock's victim (error 1213, which is also how a
 * cluster refuses at the commit), let it wait too long (1205), or had the same row from somebody else a moment earlier
 * (1062), which the next run sees. Work must be repeatable: nothing of a failed run is kept.
 */
public final class Transactions {
    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final int ATTEMPTS = 6;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int DUPLICATE = 1062;

    private static final Set<Integer> PASSING = Set.of(DEADLOCK, LOCK_TIMEOUT, DUPLICATE);

    private Transactions() {}

    /** Within a running transaction the work simply joins it; whoever began it repeats. */
    public static <T> T retrying(Supplier<T> work) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !worthRepeating(e)) {
                    throw e;
                }
                LOG.infof("Transaction is repeated: attempt=%d", attempt);
            }
        }
    }

    /**
     * As {@link #retrying}, but what was written is rolled back unless the outcome is one to keep: so a dry run is the work
     * itself. Not for within a running transaction, which would be rolled back whole.
     */
    public static <T> T keptIf(Predicate<T> keep, Supplier<T> work) {
        AtomicReference<T> outcome = new AtomicReference<>();
        try {
            return retrying(() -> {
                outcome.set(work.get());
                if (!keep.test(outcome.get())) {
                    throw new TakenBack();
                }
                return outcome.get();
            });
        } catch (TakenBack takenBack) {
            return Objects.requireNonNull(outcome.get());
        }
    }

    private static boolean worthRepeating(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof SQLException || suppressed instanceof PersistenceException) {
                    return worthRepeating(suppressed);
                }
            }
        }
        return false;
    }

    /** Rolls back what was written, though nothing failed. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super("Taken back", null, false, false);
        }
    }
}
