package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.DayKind;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import cn.xunting.model.wire.office.CalendarYear;
import cn.xunting.model.wire.office.MonthWorkingDays;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** 设置工作日历 — which days are worked against their day of the week, and which are not. */
@ApplicationScoped
public class SetCalendar {
    private static final int FIRST_YEAR = HallTime.FIRST_DAY.getYear();
    private static final int LAST_YEAR = HallTime.LAST_DAY.getYear();

    private final TimeRows rows;
    private final AppendVersions versions;
    private final ReadTime time;

    SetCalendar(TimeRows rows, AppendVersions versions, ReadTime time) {
        this.rows = rows;
        this.versions = versions;
        this.time = time;
    }

    /** A year as it stands. */
    @Transactional
    public Versioned<CalendarYear> year(Hall hall, int year) {
        demandYear(year);
        Calendar calendar = time.calendar(hall);
        List<CalendarExceptionEntry> exceptions = calendar.exceptions().entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .map(day -> new CalendarExceptionEntry(day.getKey(), day.getValue()))
                .toList();
        List<MonthWorkingDays> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month ->
                        new MonthWorkingDays(month, calendar.workingDays(month).size()))
                .toList();
        return new Versioned<>(new CalendarYear(year, exceptions, months), TimeRow.version(known(hall, year)));
    }

    /**
     * Makes these the year's only exceptions.
     *
     * @throws Refusal if a day is of another year or there twice, or the year has changed meanwhile
     */
    public Versioned<CalendarYear> replace(
            Caller caller, int year, List<CalendarExceptionEntry> exceptions, IfMatch condition) {
        demandYear(year);
        Map<LocalDate, DayKind> wanted = wanted(year, exceptions);
        versions.append(caller, false, () -> {
            List<CalendarExceptionRow> known = known(caller.hall(), year);
            condition.demand(TimeRow.version(known));
            List<CalendarExceptionRow> said = new ArrayList<>(rowsOf(wanted));
            known.stream()
                    .filter(row -> !row.isGone() && !wanted.containsKey(row.onDay))
                    .forEach(row -> said.add(CalendarExceptionRow.of(row.onDay, null)));
            return Versions.of(said, known);
        });
        return year(caller.hall(), year);
    }

    /** Adds to the exceptions or changes them, and removes none. */
    public TimeCounts keep(Caller caller, List<CalendarExceptionEntry> exceptions, boolean dryRun) {
        Map<LocalDate, DayKind> wanted = new TreeMap<>();
        exceptions.forEach(exception -> wanted.put(exception.date(), exception.kind()));
        return versions.append(caller, dryRun, () -> Versions.of(rowsOf(wanted), rows.exceptions(caller.hall())))
                .counts();
    }

    private static Map<LocalDate, DayKind> wanted(int year, List<CalendarExceptionEntry> exceptions) {
        Map<LocalDate, DayKind> wanted = new TreeMap<>();
        for (int i = 0; i < exceptions.size(); i++) {
            CalendarExceptionEntry exception = exceptions.get(i);
            String pointer = "/exceptions/" + i + "/date";
            if (exception.date().getYear() != year) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, exception.date() + " 不在 " + year + " 年内，请改正");
            }
            if (wanted.put(exception.date(), exception.kind()) != null) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, exception.date() + " 出现了两次，请只保留一次");
            }
        }
        return wanted;
    }

    private static List<CalendarExceptionRow> rowsOf(Map<LocalDate, DayKind> wanted) {
        return wanted.entrySet().stream()
                .map(day -> CalendarExceptionRow.of(day.getKey(), day.getValue()))
                .toList();
    }

    private List<CalendarExceptionRow> known(Hall hall, int year) {
        return rows.exceptions(hall).stream()
                .filter(row -> row.onDay.getYear() == year)
                .toList();
    }

    private static void demandYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "year", "年份须在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间，请改正");
        }
    }
}
