package cn.xunting.attendance;

import cn.xunting.model.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 工作日历 — Monday to Friday are worked, but for the exceptions.
 *
 * @param exceptions by day, in their order
 */
public record Calendar(Map<LocalDate, DayKind> exceptions) {
    /** Without holidays. */
    public static final Calendar WEEKDAYS = new Calendar(Map.of());

    public Calendar {
        exceptions = Collections.unmodifiableMap(new TreeMap<>(exceptions));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind exception = exceptions.get(day);
        return exception == null ? isWeekday(day) : exception == DayKind.WORKDAY;
    }

    /** The working days of a month, in their order. */
    public List<LocalDate> workingDays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(this::isWorkingDay)
                .toList();
    }

    /** The working day that comes so many working days after a day. */
    public LocalDate workingDayAfter(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days have come since a day, up to another and with it; negative if the other is earlier. */
    public int workingDaysFrom(LocalDate day, LocalDate other) {
        return other.isBefore(day)
                ? -workingDaysFrom(other, day)
                : (int) day.datesUntil(other)
                        .filter(before -> isWorkingDay(before.plusDays(1)))
                        .count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
