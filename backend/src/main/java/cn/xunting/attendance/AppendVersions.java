package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.ledger.EntryMonths;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/**
 * Appends what is news about time at the ledger's next position. News is found twice: before the hall's lock is taken, so
 * that a repeat waits for nobody and takes no position, and again under it, so that no two say they were first.
 */
@ApplicationScoped
class AppendVersions {
    private final EntityManager entities;
    private final AdvanceLedger ledger;
    private final EntryMonths months;
    private final Clock clock;

    AppendVersions(EntityManager entities, AdvanceLedger ledger, EntryMonths months, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.months = months;
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
            demandOpen(caller, first.rows());
            if (dryRun || first.rows().isEmpty()) {
                return first;
            }
            long position = ledger.advance(caller.hall());
            Versions<R> settled = news.get();
            demandOpen(caller, settled.rows());
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

    /** What is said of closed months only would change nothing any more, and so is not taken. */
    private void demandOpen(Caller caller, List<? extends TimeRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        EntryMonths.Book book = months.at(caller.hall());
        for (TimeRow row : rows) {
            LocalDate last = row.lastDay();
            if (last != null && book.isClosed(YearMonth.from(last))) {
                throw new Refusal(ProblemType.STATE_CONFLICT, YearMonth.from(last) + " 已经关账，考勤不能再改；确有错误请由两位领导重开该月");
            }
        }
    }
}
