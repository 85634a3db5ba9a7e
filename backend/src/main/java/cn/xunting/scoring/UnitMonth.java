package cn.xunting.scoring;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * 单位的一个月 — all that a unit's score rests on. The facts may come in any order; they are kept by day, then id.
 *
 * @param unit its code
 * @param facts all findings entered in the month, whatever their state; a supplement (补记) may be of an earlier day
 * @param closing whether the month is being closed, which is when S7.11 is charged
 */
public record UnitMonth(
        String unit, YearMonth month, Crew crew, Attendance attendance, List<Fact> facts, boolean closing) {
    private static final Comparator<Fact> BY_DAY_THEN_ID =
            Comparator.comparing(Fact::day).thenComparing(fact -> fact.id().toString());

    public UnitMonth {
        facts = facts.stream().sorted(BY_DAY_THEN_ID).toList();
        if (facts.stream().map(Fact::id).distinct().count() < facts.size()) {
            throw new IllegalArgumentException("A fact is given twice for " + unit + " in " + month);
        }
    }
}
