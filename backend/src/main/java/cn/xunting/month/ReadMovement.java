package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 查月度变动 — scores a month as it stands and as it was known at the end of yesterday, and says what came in between. */
@ApplicationScoped
public class ReadMovement {
    private final ScoreMonth scores;
    private final GatherMonth months;
    private final ReadEvents events;
    private final Clock clock;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** What was compared last in a hall. */
    private record Kept(String version, MonthMovement movement) {}

    ReadMovement(ScoreMonth scores, GatherMonth months, ReadEvents events, Clock clock) {
        this.scores = scores;
        this.months = months;
        this.events = events;
        this.clock = clock;
    }

    /** The units the caller may read the assessment of; empty for a month that is closed, for nothing moves it. */
    @Transactional
    public Optional<MonthMovement> sinceYesterday(Caller caller, YearMonth month) {
        StandingMonth standing = scores.score(caller.hall(), month);
        if (!(standing.assessed() instanceof ScoredMonth now)) {
            return Optional.empty();
        }
        MonthMovement all = kept(caller.hall(), month, standing.version(), () -> moved(caller.hall(), month, now));
        return Optional.of(new MonthMovement(
                month,
                all.since(),
                all.units().stream()
                        .filter(unit -> caller.readsAssessmentOf(unit.unit()))
                        .toList()));
    }

    /** A hall is read again and again as its running month stands: only a month that stands otherwise is compared anew. */
    private MonthMovement kept(Hall hall, YearMonth month, String version, Supplier<MonthMovement> compare) {
        Kept before = kept.get(hall.id());
        if (before != null
                && before.version().equals(version)
                && before.movement().month().equals(month)) {
            return before.movement();
        }
        MonthMovement movement = compare.get();
        kept.put(hall.id(), new Kept(version, movement));
        return movement;
    }

    private MonthMovement moved(Hall hall, YearMonth month, ScoredMonth now) {
        Instant since = hall.time().startOf(hall.time().dayOf(clock.instant()));
        Map<String, List<LedgerEvent>> received =
                events.ofMonthSince(hall, month, since).stream().collect(Collectors.groupingBy(LedgerEvent::unit));
        if (received.isEmpty()) {
            return new MonthMovement(month, since, List.of());
        }
        ScoredMonth then = ScoredMonth.of(months.knownBefore(hall, now.facts(), since), now.readings());
        Map<String, RankedUnit> before =
                ranked(then.results()).collect(Collectors.toMap(RankedUnit::unit, Function.identity()));
        return new MonthMovement(
                month,
                since,
                ranked(now.results())
                        .map(unit -> moved(
                                before.getOrDefault(unit.unit(), unit),
                                unit,
                                received.getOrDefault(unit.unit(), List.of())))
                        .filter(ReadMovement::isOne)
                        .toList());
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
