package cn.xunting.month;

import cn.xunting.adoption.ReadPolicies;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 月度计分 — has every unit of the hall scored under the readings the hall has adopted; a closed month answers as it was frozen. What was scored is kept as long as
 * nothing it rests on has changed in the database, whichever backend changed it.
 */
@ApplicationScoped
class ScoreMonth {
    private static final int MONTHS_KEPT = 64;

    private final GatherMonth months;
    private final ReadPolicies policies;
    private final AdvanceLedger ledger;
    private final ReadRoster rosters;
    private final FrozenMonths frozen;
    private final Clock clock;
    private final Map<Key, StandingMonth> kept = new LinkedHashMap<>();

    private record Key(long hall, YearMonth month) {}

    ScoreMonth(
            GatherMonth months,
            ReadPolicies policies,
            AdvanceLedger ledger,
            ReadRoster rosters,
            FrozenMonths frozen,
            Clock clock) {
        this.months = months;
        this.policies = policies;
        this.ledger = ledger;
        this.rosters = rosters;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * What the results of the hall rest on: the ledger's position, the roster's version and the hall's day, because a day
     * that ends settles its sign-ins. The same version means the same results.
     */
    private String version(Hall hall) {
        return ledger.current(hall) + "-" + rosters.version(hall) + "-"
                + hall.time().dayOf(clock.instant());
    }

    /**
     * Scores the month as the ledger stands, or answers it as it was closed.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    StandingMonth score(Hall hall, YearMonth month) {
        String version = version(hall); // read before the facts: what changes in between is scored once more
        Key key = new Key(hall.id(), month);
        StandingMonth before = find(key);
        if (before != null && before.version().equals(version)) {
            return before;
        }
        AssessedMonth assessed =
                frozen.find(hall, month).<AssessedMonth>map(closed -> closed).orElseGet(() -> scored(hall, month));
        StandingMonth standing = new StandingMonth(version, assessed);
        keep(key, standing);
        return standing;
    }

    private ScoredMonth scored(Hall hall, YearMonth month) {
        MonthFacts facts = months.gather(hall, month);
        return ScoredMonth.of(facts, policies.readings(hall, month, facts.edition()));
    }

    private @Nullable StandingMonth find(Key key) {
        synchronized (kept) {
            StandingMonth found = kept.remove(key);
            if (found != null) {
                kept.put(key, found); // the least read month stays first
            }
            return found;
        }
    }

    private void keep(Key key, StandingMonth scored) {
        synchronized (kept) {
            kept.put(key, scored);
            if (kept.size() > MONTHS_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
