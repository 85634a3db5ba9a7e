package cn.xunting.month;

import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.SectionScore;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.PersonScore;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * 封存的考核月 — answers from the dossier and scores nothing.
 *
 * @param state closed or published; in the dossier, which is older than a publication, it is closed
 */
public record FrozenMonth(MonthState state, DossierOutcome outcome) implements AssessedMonth {
    @Override
    public YearMonth month() {
        return outcome.results().month();
    }

    @Override
    public MonthResults results() {
        MonthResults frozen = outcome.results();
        return new MonthResults(frozen.month(), state, frozen.edition(), frozen.policies(), frozen.pools());
    }

    @Override
    public Optional<UnitSheet> sheet(String unit) {
        return outcome.sheets().stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .map(this::standing)
                .findFirst();
    }

    @Override
    public Optional<UnitOutlook> outlook(String unit) {
        return sheet(unit)
                .map(sheet ->
                        new UnitOutlook(sheet, Bands.of(outcome.results(), unit).orElse(null), List.of()));
    }

    @Override
    public PeopleResults people(Predicate<String> unit) {
        List<PersonScore> people = outcome.people().stream()
                .filter(card -> unit.test(card.unit()))
                .map(FrozenMonth::score)
                .toList();
        return new PeopleResults(month(), state, outcome.results().edition(), people);
    }

    @Override
    public Optional<PersonCard> card(String staffNo, BooleanSupplier recallProposed) {
        return find(staffNo)
                .map(card -> new PersonCard(
                        card.month(),
                        state,
                        card.edition(),
                        card.staffNo(),
                        card.name(),
                        card.unit(),
                        card.total(),
                        card.sections(),
                        card.interviewEvents(),
                        card.interviewDue(),
                        card.recallProposed()));
    }

    @Override
    public boolean interviewDue(String staffNo) {
        return find(staffNo).map(PersonCard::interviewDue).orElse(false);
    }

    @Override
    public List<String> interviewsDue() {
        return outcome.people().stream()
                .filter(PersonCard::interviewDue)
                .map(PersonCard::staffNo)
                .sorted()
                .toList();
    }

    private Optional<PersonCard> find(String staffNo) {
        return outcome.people().stream()
                .filter(card -> card.staffNo().equals(staffNo))
                .findFirst();
    }

    private UnitSheet standing(UnitSheet sheet) {
        return new UnitSheet(
                sheet.month(),
                state,
                sheet.edition(),
                sheet.unit(),
                sheet.name(),
                sheet.total(),
                sheet.sections(),
                sheet.vetoes(),
                sheet.atRisk(),
                sheet.pending());
    }

    private static PersonScore score(PersonCard card) {
        return new PersonScore(
                card.staffNo(),
                card.name(),
                card.unit(),
                card.total(),
                card.sections().stream()
                        .map(section -> new SectionScore(section.section(), section.full(), section.score()))
                        .toList());
    }
}
