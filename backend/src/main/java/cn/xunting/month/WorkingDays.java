package cn.xunting.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** 工作日 — Monday to Friday, until the hall's calendar says otherwise. */
final class WorkingDays {
    private WorkingDays() {}

    static List<LocalDate> of(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(WorkingDays::isWorkingDay)
                .toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
