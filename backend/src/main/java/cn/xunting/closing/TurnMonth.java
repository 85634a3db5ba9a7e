package cn.xunting.closing;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.MonthActKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.UuidV7;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** 发布与重开 — makes a closed month visible to all units, or, on two leaders' word, opens it again; what was closed stays readable. */
@ApplicationScoped
class TurnMonth {
    private final MonthRows rows;
    private final AdvanceLedger ledger;
    private final Clock clock;
    private final UuidV7 ids;

    TurnMonth(MonthRows rows, AdvanceLedger ledger, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** Publishes it; publishing it again changes nothing. */
    void publish(Caller caller, YearMonth month) {
        Transactions.retrying(() -> {
            if (publication(caller, month).isPresent()) { // whoever is refused keeps nobody waiting
                long position = ledger.advance(caller.hall());
                publication(caller, month)
                        .ifPresent(revision -> append(caller, month, MonthActKind.PUBLISHED, revision, "", position));
            }
            return month;
        });
    }

    /** The revision to publish; empty if that is done. */
    private Optional<Integer> publication(Caller caller, YearMonth month) {
        MonthLife life = MonthLife.of(rows.acts(caller.hall(), month));
        if (life.isOpen()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, month + " 还没有关账，请先关账再发布");
        }
        return life.revisionOf(MonthActKind.PUBLISHED);
    }

    /**
     * Proposes to open it again, or does so where another leader has proposed it.
     *
     * @throws Refusal if it is open, or the caller's own proposal waits for another leader
     */
    void reopen(Caller caller, YearMonth month, String reason) {
        BodyText.demand("/reason", reason, BodyText.LONGEST_REASON);
        Transactions.retrying(() -> {
            reopening(caller, month);
            long position = ledger.advance(caller.hall());
            MonthLife life = reopening(caller, month);
            append(
                    caller,
                    month,
                    life.proposal() == null ? MonthActKind.REOPEN_PROPOSED : MonthActKind.REOPENED,
                    life.revision(),
                    reason,
                    position);
            return month;
        });
    }

    private MonthLife reopening(Caller caller, YearMonth month) {
        MonthLife life = MonthLife.of(rows.acts(caller.hall(), month));
        MonthActRow proposal = life.proposal();
        if (life.isOpen()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, month + " 没有关账，不必重开");
        }
        if (proposal != null && proposal.author.equals(caller.account())) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "你已提议重开，须由另一位领导同意");
        }
        return life;
    }

    private void append(Caller caller, YearMonth month, MonthActKind kind, int revision, String reason, long position) {
        MonthActRow act =
                MonthActRow.of(caller, month, kind, revision, clock.instant().truncatedTo(ChronoUnit.MILLIS), position);
        act.reason = reason;
        act.id = ids.next();
        rows.append(act);
    }
}
