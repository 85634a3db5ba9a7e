package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 计分, 四 — the score of a unit's month: every rule speaks, every section sums up. */
public final class ScoreUnitMonth {
    private static final String COMPLAINTS = "S2.2.";
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
        var total = Points.ZERO;
        for (var section : sections) {
            total = total.plus(section.score());
        }
        return new ScoreSheet(
                month.unit(),
                month.month(),
                edition.inForceFrom(),
                total.atLeast(Points.ZERO),
                sections,
                counted.vetoes(),
                MISSING_PUBLICITY.risk(counted).stream().toList(),
                counted.pending(),
                complaints(counted));
    }

    /** The lines of each section, in the order of the edition; a section without any is absent. */
    private static Map<SectionCode, List<Line>> lines(CountedMonth month) {
        var bySection = new EnumMap<SectionCode, List<Line>>(SectionCode.class);
        for (var rule : RULES) {
            for (var line : rule.lines(month)) {
                bySection
                        .computeIfAbsent(line.item().section(), section -> new ArrayList<>())
                        .add(line);
            }
        }
        var inOrder =
                Comparator.<Line>comparingInt(line -> month.position(line.item().code()));
        bySection.values().forEach(lines -> lines.sort(inOrder));
        return bySection;
    }

    private static List<SectionSheet> sections(CountedMonth month, Map<SectionCode, List<Line>> lines) {
        var sections = new ArrayList<SectionSheet>();
        for (var section : month.edition().entry().sections()) {
            var itsOwn = lines.getOrDefault(section.code(), List.of());
            sections.add(SectionScoring.score(section, itsOwn, month.readings().otherCap()));
        }
        return sections;
    }

    private static int complaints(CountedMonth month) {
        var all = 0L;
        for (var found : month.under(SectionCode.S2, item -> item.code().startsWith(COMPLAINTS))) {
            all += found.quantity();
        }
        return Math.toIntExact(all);
    }
}
