package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.ledger.LedgerEvent;
import cn.xunting.ledger.ReadEvents;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.month.MonthMovement.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 查月度变动 — scores a month as it stands and as it was known at the end of yesterday, and says what came in between. */
@ApplicationScoped
public class ReadMovement {
    private final ScoreMonth scores;
    private final GatherMonth months;
    private final ReadEvents events;
    private final Clock clock;

    ReadMovement(ScoreMonth scores, GatherMonth months, ReadEvents events, Clock clock) {
        this.scores = scores;
        this.months = months;
        this.events = events;
        this.clock = clock;
    }

    /** The units the caller may read the assessment of; empty for a month that is closed, for nothing moves it. */
    @Transactional
    public Optional<MonthMovement> sinceYesterday(Caller caller, YearMonth month) {
        if (!(scores.score(caller.hall(), month).assessed() instanceof ScoredMonth now)) {
            return Optional.empty();
        }
        Instant since = caller.hall().time().startOf(caller.hall().time().dayOf(clock.instant()));
        Map<String, List<LedgerEvent>> received = events.ofMonthSince(caller.hall(), month, since).stream()
                .collect(Collectors.groupingBy(LedgerEvent::unit));
        if (received.isEmpty()) {
            return Optional.of(new MonthMovement(month, since, List.of()));
        }
        ScoredMonth then = ScoredMonth.of(months.knownBefore(caller.hall(), now.facts(), since), now.readings());
        Map<String, RankedUnit> before =
                ranked(then.results()).collect(Collectors.toMap(RankedUnit::unit, Function.identity()));
        return Optional.of(new MonthMovement(
                month,
                since,
                ranked(now.results())
                        .filter(unit -> caller.readsAssessmentOf(unit.unit()))
                        .map(unit -> moved(
                                before.getOrDefault(unit.unit(), unit),
                                unit,
                                received.getOrDefault(unit.unit(), List.of())))
                        .filter(ReadMovement::isOne)
                        .toList()));
    }

    private static Stream<RankedUnit> ranked(MonthResults results) {
        return results.pools().stream().flatMap(pool -> pool.units().stream());
    }

    private static Moved moved(RankedUnit before, RankedUnit now, List<LedgerEvent> received) {
        return new Moved(now.unit(), now.name(), before.total(), now.total(), before.rank(), now.rank(), received);
    }

    private static boolean isOne(Moved moved) {
        return !moved.events().isEmpty() || moved.rankBefore() != moved.rankNow();
    }
}
