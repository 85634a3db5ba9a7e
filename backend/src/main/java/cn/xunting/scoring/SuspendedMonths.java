package cn.xunting.scoring;

import cn.xunting.regulation.Readings;
import cn.xunting.regulation.SuspensionTerm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** 停发月份 — the months that decisions suspend; where several suspend one month it is suspended once. */
public final class SuspendedMonths {
    private SuspendedMonths() {}

    /** The months, from the decision's or the next, as the policy {@code suspension.start} says. */
    public static SortedSet<YearMonth> of(List<LocalDate> decisionDays, Readings readings, SuspensionTerm term) {
        var months = new TreeSet<YearMonth>();
        for (var day : decisionDays) {
            var decision = YearMonth.from(day);
            var first = switch (readings.suspensionStart()) {
                case DECISION_MONTH -> decision;
                case NEXT_MONTH -> decision.plusMonths(1);
            };
            for (var number = 0; number < term.months(); number++) {
                months.add(first.plusMonths(number));
            }
        }
        return Collections.unmodifiableSortedSet(months);
    }
}
