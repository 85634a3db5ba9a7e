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

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
