package cn.xunting.month;

import cn.xunting.model.Title;
import cn.xunting.model.TitleEffect;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.office.UnitChange;
import cn.xunting.model.wire.office.WhatIfAnswer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 两次结果的对照 — which units stand otherwise in one ranking of a month than in another of the same units. */
final class MonthComparison {
    private MonthComparison() {}

    static WhatIfAnswer of(MonthResults before, MonthResults after) {
        Map<String, RankedUnit> then = ranked(before).collect(Collectors.toMap(RankedUnit::unit, Function.identity()));
        return new WhatIfAnswer(
                before,
                after,
                ranked(after)
                        .flatMap(unit -> Optional.ofNullable(then.get(unit.unit()))
                                .map(was -> change(was, unit))
                                .filter(MonthComparison::isOne)
                                .stream())
                        .toList());
    }

    /** How one unit stands in both, also where nothing is changed; empty for a unit that is not in both. */
    static Optional<UnitChange> of(MonthResults before, MonthResults after, String unit) {
        return ranked(after)
                .filter(ranked -> ranked.unit().equals(unit))
                .findFirst()
                .flatMap(now -> ranked(before)
                        .filter(ranked -> ranked.unit().equals(unit))
                        .findFirst()
                        .map(was -> change(was, now)));
    }

    private static Stream<RankedUnit> ranked(MonthResults results) {
        return results.pools().stream().flatMap(pool -> pool.units().stream());
    }

    private static UnitChange change(RankedUnit before, RankedUnit after) {
        return new UnitChange(
                after.unit(),
                after.name(),
                before.total(),
                after.total(),
                before.rank(),
                after.rank(),
                before.title(),
                after.title(),
                effect(before.title(), after.title()));
    }

    private static boolean isOne(UnitChange change) {
        return change.totalBefore().compareTo(change.totalAfter()) != 0
                || change.rankBefore() != change.rankAfter()
                || change.titleBefore() != change.titleAfter();
    }

    private static TitleEffect effect(@Nullable Title before, @Nullable Title after) {
        if ((before == null) == (after == null)) {
            return TitleEffect.UNCHANGED;
        }
        return before == null ? TitleEffect.GAINS_TITLE : TitleEffect.LOSES_TITLE;
    }
}
