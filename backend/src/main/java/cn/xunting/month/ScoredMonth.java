package cn.xunting.month;

import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
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
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 已计分的月份 — the sheets of a hall's units in a month, and the ranking they make. */
record ScoredMonth(MonthFacts facts, Readings readings, MonthState state, List<ScoredUnit> units)
        implements AssessedMonth {
    ScoredMonth {
        units = List.copyOf(units);
    }

    /** Scores every unit of the month under the readings. */
    static ScoredMonth of(MonthFacts facts, Readings readings) {
        return of(facts, readings, MonthState.OPEN);
    }

    /** Scores every unit of the month under the readings, for a month in that state. */
    static ScoredMonth of(MonthFacts facts, Readings readings, MonthState state) {
        return new ScoredMonth(
                facts,
                readings,
                state,
                facts.units().stream()
                        .map(unit -> new ScoredUnit(
                                unit.unit(), ScoreUnitMonth.score(unit.month(), facts.edition(), readings)))
                        .toList());
    }

    /** A unit with its sheet. */
    record ScoredUnit(UnitEntry unit, ScoreSheet sheet) {}

    @Override
    public YearMonth month() {
        return facts.month();
    }

    Edition edition() {
        return facts.edition();
    }

    @Override
    public MonthResults results() {
        Map<String, String> names = units.stream()
                .collect(Collectors.toMap(
                        scored -> scored.unit().code(), scored -> scored.unit().name()));
        return new MonthResults(
                month(),
                state,
                edition().inForceFrom(),
                readings.asMap(),
                RankUnits.rank(contenders(), edition(), readings).stream()
                        .map(pool -> toWire(pool, names))
                        .toList());
    }

    /** Every unit with the sheet it competes with. */
    List<Contender> contenders() {
        return units.stream()
                .map(scored -> new Contender(scored.unit().code(), scored.unit().kind(), scored.sheet()))
                .toList();
    }

    @Override
    public Optional<UnitOutlook> outlook(String unit) {
        return sheet(unit)
                .map(sheet ->
                        new UnitOutlook(sheet, Bands.of(results(), unit).orElse(null), ForeseeOneMore.of(this, unit)));
    }

    @Override
    public Optional<UnitSheet> sheet(String unit) {
        return units.stream()
                .filter(scored -> scored.unit().code().equals(unit))
                .map(scored -> scored.sheet().toWire(state, scored.unit().name()))
                .findFirst();
    }

    @Override
    public PeopleResults people(Predicate<String> unit) {
        return new ScoredPeople(this).results(unit);
    }

    @Override
    public Optional<PersonCard> card(String staffNo, BooleanSupplier recallProposed) {
        ScoredPeople people = new ScoredPeople(this);
        return people.unit(staffNo).map(unit -> people.card(staffNo, unit, recallProposed.getAsBoolean()));
    }

    @Override
    public boolean interviewDue(String staffNo) {
        return facts.interviewDue(staffNo);
    }

    @Override
    public List<String> interviewsDue() {
        return facts.everybody().stream().filter(facts::interviewDue).toList();
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
