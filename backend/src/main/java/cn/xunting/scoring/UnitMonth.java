package cn.xunting.scoring;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * 单位的一个月 — all that a unit's score rests on. The facts may come in any order.
 *
 * @param unit its code
 * @param facts all findings entered in the month, whatever their state; a supplement (补记) may be of an earlier day
 * @param closing whether the month is being closed, which is when S7.11 is charged
 */
public record UnitMonth(
        String unit, YearMonth month, Crew crew, Attendance attendance, List<Fact> facts, boolean closing) {
    public UnitMonth {
        facts = List.copyOf(facts);
        var ids = new HashSet<UUID>(2 * facts.size());
        for (var fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException("A fact is given twice for " + unit + " in " + month);
            }
        }
    }
}
