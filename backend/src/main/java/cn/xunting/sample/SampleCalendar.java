package cn.xunting.sample;

import cn.xunting.attendance.Calendar;
import cn.xunting.model.DayKind;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import cn.xunting.model.wire.office.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** 示例日历 — the second Monday of the month is an invented holiday, made up for on the Saturday before it. */
record SampleCalendar(YearMonth month) {
    private static final int SUMMER_BEGINS = 5;
    private static final int WINTER_BEGINS = 10;

    private LocalDate holiday() {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }

    private LocalDate makeUpDay() {
        return holiday().with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
    }

    List<CalendarExceptionEntry> exceptions() {
        return List.of(
                new CalendarExceptionEntry(makeUpDay(), DayKind.WORKDAY),
                new CalendarExceptionEntry(holiday(), DayKind.HOLIDAY));
    }

    List<LocalDate> workingDays() {
        return new Calendar(Map.of(makeUpDay(), DayKind.WORKDAY, holiday(), DayKind.HOLIDAY)).workingDays(month);
    }

    /** A working day by its number from 1; of a month that has fewer, the last. */
    LocalDate workingDay(int number) {
        List<LocalDate> days = workingDays();
        return days.get(Math.min(number, days.size()) - 1);
    }

    /** Summer and winter hours around the month. */
    List<Season> seasons() {
        int year = month.getYear();
        return List.of(winter(year - 1), summer(year), winter(year));
    }

    private static Season summer(int year) {
        return new Season(LocalDate.of(year, SUMMER_BEGINS, 1), "08:30", "12:00", "14:30", "17:30", 0);
    }

    private static Season winter(int year) {
        return new Season(LocalDate.of(year, WINTER_BEGINS, 1), "08:30", "12:00", "14:00", "17:00", 0);
    }

    /** When the point is due on the day. */
    LocalDateTime due(LocalDate day, SignInPoint point) {
        Season season = day.getMonthValue() >= SUMMER_BEGINS && day.getMonthValue() < WINTER_BEGINS
                ? summer(day.getYear())
                : winter(day.getYear());
        return day.atTime(LocalTime.parse(
                switch (point) {
                    case AM_IN -> season.amIn();
                    case AM_OUT -> season.amOut();
                    case PM_IN -> season.pmIn();
                    case PM_OUT -> season.pmOut();
                }));
    }
}
