package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import java.util.Comparator;
import java.util.List;

/** 计分, 四 — the score of a unit's month: every rule speaks, every section sums up. */
public final class ScoreUnitMonth {
    private static final String COMPLAINTS = "S2.2";
    private static final MissingPublicityRule MISSING_PUBLICITY = new MissingPublicityRule();

    static final List<Rule> RULES = List.of(
            new AttendanceRatioRule(),
            new AttendanceItemsRule(),
            new UnattendedWindowRule(),
            new DisciplineAverageRule(),
            new BusinessRule(),
            new WeekendLadderRule(),
            new CivilityRule(),
            new PublicityRule(),
            new BonusRule(),
            new StaffChangeRule(),
            new OtherDeductionRule(),
            MISSING_PUBLICITY);

    private ScoreUnitMonth() {}

    /**
     * Scores a month. The same facts give the same sheet, in whatever order they come.
     *
     * @param edition the edition in force in that month
     * @throws IllegalArgumentException if a fact names an item that the edition does not have
     */
    public static ScoreSheet score(UnitMonth month, Edition edition, Readings readings) {
        var counted = new CountedMonth(month, edition, readings);
        var sections = sections(counted, lines(counted));
        return new ScoreSheet(
                month.unit(),
                month.month(),
                edition.inForceFrom(),
                sections.stream()
                        .map(SectionSheet::score)
                        .reduce(Points.ZERO, Points::plus)
                        .atLeast(Points.ZERO),
                sections,
                counted.vetoes(),
                MISSING_PUBLICITY.risk(counted).stream().toList(),
                counted.pending(),
                complaints(counted));
    }

    private static List<Line> lines(CountedMonth month) {
        var inOrder = month.edition().entry().items();
        return RULES.stream()
                .flatMap(rule -> rule.lines(month).stream())
                .sorted(Comparator.comparingInt(line -> inOrder.indexOf(line.item())))
                .toList();
    }

    private static List<SectionSheet> sections(CountedMonth month, List<Line> lines) {
        return month.edition().entry().sections().stream()
                .map(section -> SectionScoring.score(
                        section,
                        lines.stream()
                                .filter(line -> line.item().section() == section.code())
                                .toList(),
                        month.readings().otherCap()))
                .toList();
    }

    private static int complaints(CountedMonth month) {
        var all = month.edition().items(SectionCode.S2).stream()
                .filter(item -> item.code().startsWith(COMPLAINTS + "."))
                .mapToLong(item -> month.under(item).quantity())
                .sum();
        return Math.toIntExact(all);
    }
}
