package cn.xunting.export;

import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

/** 月度表格 — which tables a month's workbooks hold. */
@ApplicationScoped
class MonthTables {
    private final Editions editions;

    MonthTables(Editions editions) {
        this.editions = editions;
    }

    /** The sections that were in force in a month. */
    List<SectionEntry> sections(YearMonth month) {
        return editions.nearest(month.atDay(1)).entry().sections();
    }

    /** The units: scores, reasons, arithmetic. */
    List<FilledTable<?>> results(MonthDossier dossier) {
        List<SectionEntry> sections = sections(dossier.basis().month());
        List<UnitLine> units = UnitLine.of(dossier.outcome());
        return List.of(
                new FilledTable<>(ResultTables.scores(sections), units),
                new FilledTable<>(ResultTables.reasons(sections), units),
                new FilledTable<>(
                        ResultTables.arithmetic(),
                        units.stream().flatMap(UnitLine::steps).toList()));
    }

    /** The people: scores and rewards. */
    List<FilledTable<?>> people(MonthDossier dossier) {
        return List.of(
                new FilledTable<>(
                        PeopleTables.scores(sectionsOfPeople(dossier), dossier.basis()),
                        dossier.outcome().people()),
                new FilledTable<>(PeopleTables.rewards(), dossier.outcome().rewards()));
    }

    /** The sections of a month in which people are scored. */
    List<SectionEntry> sectionsOfPeople(MonthDossier dossier) {
        return PeopleTables.sections(sections(dossier.basis().month()), dossier.outcome());
    }
}
