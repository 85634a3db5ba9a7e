package cn.xunting.month;

import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import cn.xunting.scoring.Contender;
import cn.xunting.scoring.Pool;
import cn.xunting.scoring.RankUnits;
import cn.xunting.scoring.ScoreSheet;
import cn.xunting.scoring.ScoreUnitMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 已计分的月份 — the sheets of a hall's units in a month, and the ranking they make. */
record ScoredMonth(MonthFacts facts, Readings readings, List<ScoredUnit> units) {
    ScoredMonth {
        units = List.copyOf(units);
    }

    /** Scores every unit of the month under the readings. */
    static ScoredMonth of(MonthFacts facts, Readings readings) {
        return new ScoredMonth(
                facts,
                readings,
                facts.units().stream()
                        .map(unit -> new ScoredUnit(
                                unit.unit(), ScoreUnitMonth.score(unit.month(), facts.edition(), readings)))
                        .toList());
    }

    /** A unit with its sheet. */
    record ScoredUnit(UnitEntry unit, ScoreSheet sheet) {}

    YearMonth month() {
        return facts.month();
    }

    Edition edition() {
        return facts.edition();
    }

    MonthResults results() {
        Map<String, String> names = units.stream()
                .collect(Collectors.toMap(
                        scored -> scored.unit().code(), scored -> scored.unit().name()));
        List<Contender> contenders = units.stream()
                .map(scored -> new Contender(scored.unit().code(), scored.unit().kind(), scored.sheet()))
                .toList();
        return new MonthResults(
                month(),
                MonthState.OPEN,
                edition().inForceFrom(),
                readings.asMap(),
                RankUnits.rank(contenders, edition(), readings).stream()
                        .map(pool -> toWire(pool, names))
                        .toList());
    }

    Optional<UnitSheet> sheet(String unit) {
        return units.stream()
                .filter(scored -> scored.unit().code().equals(unit))
                .map(scored ->
                        scored.sheet().toWire(MonthState.OPEN, scored.unit().name()))
                .findFirst();
    }

    private static PoolResult toWire(Pool pool, Map<String, String> names) {
        return new PoolResult(
                pool.kind().name(),
                pool.quota(),
                pool.tieAtCut(),
                pool.placings().stream()
                        .map(placing -> placing.toWire(
                                names.getOrDefault(placing.contender().unit(), "")))
                        .toList());
    }
}
