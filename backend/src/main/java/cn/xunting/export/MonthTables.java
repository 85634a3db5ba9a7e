package cn.xunting.export;

import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.office.MonthDossier;
import java.util.List;

/** 月度表格 — which tables a month's workbooks hold. */
final class MonthTables {
    private MonthTables() {}

    /** The units: scores, reasons, arithmetic. */
    static List<FilledTable<?>> results(MonthDossier dossier, List<SectionEntry> sections) {
        List<UnitLine> units = UnitLine.of(dossier.outcome());
        return List.of(
                new FilledTable<>(ResultTables.scores(sections), units),
                new FilledTable<>(ResultTables.reasons(sections), units),
                new FilledTable<>(
                        ResultTables.arithmetic(),
                        units.stream().flatMap(UnitLine::steps).toList()));
    }

    /** The people: scores and rewards. */
    static List<FilledTable<?>> people(MonthDossier dossier, List<SectionEntry> all) {
        List<SectionEntry> sections = PeopleTables.sections(all, dossier.outcome());
        return List.of(
                new FilledTable<>(
                        PeopleTables.scores(sections, dossier.basis()),
                        dossier.outcome().people()),
                new FilledTable<>(PeopleTables.rewards(), dossier.outcome().rewards()));
    }
}
