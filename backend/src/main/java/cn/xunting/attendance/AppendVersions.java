package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AdvanceLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Appends what is news about time at the ledger's next position. News is found twice: before the hall's lock is taken, so
 * that a repeat waits for nobody and takes no position, and again under it, so that no two say they were first.
 */
@ApplicationScoped
class AppendVersions {
    private final EntityManager entities;
    private final AdvanceLedger ledger;
    private final Clock clock;

    AppendVersions(EntityManager entities, AdvanceLedger ledger, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What was appended, or with {@code dryRun} what would be.
     *
     * @param news finds it, and refuses what may not be said; called twice
     */
    <R extends TimeRow> Versions<R> append(Caller caller, boolean dryRun, Supplier<Versions<R>> news) {
        return Transactions.retrying(() -> {
            Versions<R> first = news.get();
            if (dryRun || first.rows().isEmpty()) {
                return first;
            }
            long position = ledger.advance(caller.hall());
            Versions<R> settled = news.get();
            Instant now = clock.instant();
            for (R row : settled.rows()) {
                row.hallId = caller.hall().id();
                row.position = position;
                row.author = caller.account();
                row.saidAt = now;
                entities.persist(row);
            }
            return settled;
        });
    }
}
