package cn.xunting.model.wire.office;

import java.util.List;

/** 年度工作日历 — a year's exceptions, in order, and what they make of its months. */
public record CalendarYear(int year, List<CalendarExceptionEntry> exceptions, List<MonthWorkingDays> workingDays) {
    public CalendarYear {
        exceptions = List.copyOf(exceptions);
        workingDays = List.copyOf(workingDays);
    }
}
