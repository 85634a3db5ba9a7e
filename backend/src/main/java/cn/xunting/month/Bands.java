package cn.xunting.month;

import cn.xunting.model.Effect;
import cn.xunting.model.Points;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.RankBand;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.regulation.Policy;
import cn.xunting.regulation.VetoTreatment;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 名次区间 — tells a unit where it stands without telling it how the others do: only the third, and the way to the cut. */
final class Bands {
    private static final int BANDS = 3;

    private Bands() {}

    /** The band of a unit, or empty if the results do not rank it. */
    static Optional<RankBand> of(MonthResults results, String unit) {
        boolean refill = VetoTreatment.REFILL.name().equals(results.policies().get(Policy.TITLE_VETO.title()));
        return results.pools().stream()
                .flatMap(pool -> pool.units().stream()
                        .filter(ranked -> ranked.unit().equals(unit))
                        .map(ranked -> band(pool, ranked, refill)))
                .findFirst();
    }

    private static RankBand band(PoolResult pool, RankedUnit ranked, boolean refill) {
        int units = pool.units().size();
        int size = (units + BANDS - 1) / BANDS;
        int from = (ranked.rank() - 1) / size * size + 1;
        Points cut = cut(pool, refill);
        return new RankBand(
                from,
                Math.min(from + size - 1, units),
                units,
                pool.quota(),
                cut == null ? null : ranked.total().minus(cut),
                ranked.title() != null);
    }

    /** The total of the last place with a title; where there are fewer who compete for it than places, of the last of them. */
    private static @Nullable Points cut(PoolResult pool, boolean refill) {
        return pool.units().stream()
                .filter(unit -> !refill || unit.vetoes().stream().noneMatch(veto -> veto.effect() == Effect.VETO_MONTH))
                .map(RankedUnit::total)
                .sorted(Comparator.reverseOrder())
                .limit(pool.quota())
                .reduce((higher, lower) -> lower)
                .orElse(null);
    }
}
