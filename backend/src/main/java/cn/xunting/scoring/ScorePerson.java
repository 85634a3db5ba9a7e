package cn.xunting.scoring;

import cn.xunting.model.Charge;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Movement;
import cn.xunting.regulation.PersonalModel;
import cn.xunting.regulation.Policy;
import cn.xunting.regulation.Readings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 个人计分, 五 — the score of a person's month, from the full marks or from the unit's, as {@code personal.model} says. */
public final class ScorePerson {
    private static final int ONE_DAY = 1;

    private ScorePerson() {}

    /**
     * Scores a month. The same facts give the same sheet, in whatever order they come.
     *
     * @param edition the edition in force in that month
     * @throws IllegalArgumentException if a fact names an item that the edition does not have, or if the unit's sheet is
     *     absent where the readings start from it
     */
    public static PersonSheet score(PersonMonth month, Edition edition, Readings readings) {
        var attendance = new Attendance(month.points());
        var alone = new Crew(List.of(), ONE_DAY);
        var own = new UnitMonth(month.staffNo(), month.month(), alone, attendance, month.facts(), false);
        var counted = new CountedMonth(own, edition, readings);
        var sections = edition.entry().sections().stream()
                .map(section -> section(section, lines(section.code(), counted), month, readings))
                .toList();
        var total = sections.stream().map(SectionSheet::score).reduce(Points.ZERO, Points::plus);
        return new PersonSheet(
                month.staffNo(),
                month.month(),
                total.atLeast(Points.ZERO),
                sections,
                InterviewCount.of(month.facts(), edition));
    }

    private static SectionSheet section(SectionEntry section, List<Line> lines, PersonMonth month, Readings readings) {
        if (readings.personalModel() == PersonalModel.OWN_EVENTS) {
            return SectionScoring.score(section, lines, null);
        }
        var unit = month.unitSheet();
        if (unit == null) {
            throw new IllegalArgumentException("No sheet of the unit of " + month.staffNo() + " in " + month.month());
        }
        return fromUnit(section, unit.section(section.code()).score(), lines);
    }

    private static SectionSheet fromUnit(SectionEntry section, Points start, List<Line> lines) {
        var moved = lines.stream().map(Line::points).reduce(Points.ZERO, Points::plus);
        if (moved.isZero()) {
            return new SectionSheet(section, start, "与窗口相同，为 " + start, lines);
        }
        var reached = start.plus(moved);
        var earned = Movement.of(section.code()) == Movement.EARN;
        var score = earned ? reached.atMost(section.full()) : reached.atLeast(Points.ZERO);
        var limit = score.equals(reached) ? "" : earned ? "，最高 " + section.full() : "，扣完为止";
        var sign = earned ? " + " : " − ";
        return new SectionSheet(section, score, "窗口 " + start + sign + Words.of(moved) + limit + " = " + score, lines);
    }

    private static List<Line> lines(SectionCode code, CountedMonth month) {
        return switch (code) {
            case S1 -> Absences.of(month).stream().map(ScorePerson::signIns).toList();
            case S2 -> discipline(month);
            case S3, S6 -> inFull(month.under(code, ScorePerson::isBoth));
            case S4 -> inFull(month.under(code, item -> true));
            case S5 -> List.of();
            case S7 ->
                month.under(code, item -> true).stream()
                        .map(found -> found.withoutPoints("只记录，不扣个人", Policy.PERSONAL_MODEL))
                        .toList();
        };
    }

    /** Whether an item is charged to the person as well as to the unit, each in full. */
    private static boolean isBoth(ItemEntry item) {
        return item.charge() == Charge.WP;
    }

    private static List<Line> inFull(List<ItemFacts> all) {
        return all.stream().map(found -> found.inFull(Policy.PERSONAL_MODEL)).toList();
    }

    private static Line signIns(Absences found) {
        var points = found.item().points();
        var amount = points.times(found.count());
        var arithmetic = found.count() + " × " + Words.of(points) + " = " + Words.of(amount);
        return new Line(found.item(), amount, found.findings().ids(), found.days(), arithmetic, Policy.PERSONAL_MODEL);
    }

    /** The mark of a subsection caps what it takes, once over all units; its lines sum to what is left of it. */
    private static List<Line> discipline(CountedMonth month) {
        var lines = new ArrayList<Line>();
        Map<String, Points> lost = new HashMap<>();
        for (var found : month.under(SectionCode.S2, item -> true)) {
            var subsection = month.edition().subsectionOf(found.item().code()).orElseThrow();
            var before = lost.getOrDefault(subsection.code(), Points.ZERO);
            var after = before.minus(found.amount()).atMost(subsection.full());
            lost.put(subsection.code(), after);
            var moved = before.minus(after);
            var whole = found.inFull(Policy.PERSONAL_MODEL);
            var words = moved.equals(found.amount())
                    ? whole.arithmetic()
                    : whole.arithmetic() + "，" + subsection.label() + "最多扣 " + subsection.full() + "，本条扣 "
                            + Words.of(moved);
            lines.add(new Line(found.item(), moved, found.ids(), null, words, Policy.PERSONAL_MODEL));
        }
        return lines;
    }
}
