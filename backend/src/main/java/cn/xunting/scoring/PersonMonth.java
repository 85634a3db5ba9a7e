package cn.xunting.scoring;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 个人的一个月 — all that a person's score rests on, over every unit they were posted to. Facts and points may come in any order.
 *
 * @param points the due sign-ins of all their postings
 * @param facts all findings that name the person, whatever their state
 * @param unitSheet the sheet of their unit, which only the reading {@code WINDOW_PLUS_OWN} needs
 */
public record PersonMonth(
        String staffNo,
        YearMonth month,
        List<DuePoint> points,
        List<Fact> facts,
        @Nullable ScoreSheet unitSheet) {
    public PersonMonth {
        points = List.copyOf(points);
        facts = List.copyOf(facts);
        for (var point : points) {
            requireOwn(staffNo, point.staffNo());
        }
        for (var fact : facts) {
            requireOwn(staffNo, fact.staffNo());
        }
    }

    private static void requireOwn(String staffNo, @Nullable String named) {
        if (!staffNo.equals(named)) {
            throw new IllegalArgumentException("The month of " + staffNo + " holds what concerns " + named);
        }
    }
}
