package cn.xunting.console;

import cn.xunting.attendance.Calendar;
import cn.xunting.model.DayKind;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import cn.xunting.model.wire.office.CalendarYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 年历 — a year drawn as twelve grids of weeks that begin on Mondays. */
record CalendarGrid(List<Month> months) {
    private static final int WEEK = 7;

    /**
     * A month.
     *
     * @param weeks of seven cells each; a cell outside the month is empty
     * @param closed whether nothing of it can be changed any more
     */
    record Month(YearMonth month, int workingDays, boolean closed, List<List<Cell>> weeks) {}

    /**
     * A day.
     *
     * @param number its day of the month, or empty outside it
     * @param style the end of a style's name
     * @param symbol beside the number, in Chinese, or empty
     * @param label what the day is, in Chinese, or empty
     */
    record Cell(String number, String style, String symbol, String label, boolean today) {
        static final Cell OUTSIDE = new Cell("", "outside", "", "", false);
    }

    static CalendarGrid of(CalendarYear year, LocalDate today, Predicate<YearMonth> closed) {
        Map<LocalDate, DayKind> exceptions = exceptions(year.exceptions());
        Calendar calendar = new Calendar(exceptions);
        return new CalendarGrid(year.workingDays().stream()
                .map(month -> new Month(
                        month.month(),
                        month.days(),
                        closed.test(month.month()),
                        weeks(
                                month.month(),
                                day -> cell(day, exceptions.get(day), calendar.isWorkingDay(day), day.equals(today)))))
                .toList());
    }

    static Map<LocalDate, DayKind> exceptions(List<CalendarExceptionEntry> entries) {
        Map<LocalDate, DayKind> exceptions = new TreeMap<>();
        entries.forEach(entry -> exceptions.put(entry.date(), entry.kind()));
        return exceptions;
    }

    private static List<List<Cell>> weeks(YearMonth month, Function<LocalDate, Cell> drawn) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int weeks = (before + month.lengthOfMonth() + WEEK - 1) / WEEK;
        List<List<Cell>> rows = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            int first = week * WEEK - before + 1;
            rows.add(IntStream.range(first, first + WEEK)
                    .mapToObj(day ->
                            day < 1 || day > month.lengthOfMonth() ? Cell.OUTSIDE : drawn.apply(month.atDay(day)))
                    .toList());
        }
        return List.copyOf(rows);
    }

    private static Cell cell(LocalDate day, @Nullable DayKind exception, boolean worked, boolean today) {
        String number = String.valueOf(day.getDayOfMonth());
        if (exception == null) {
            return worked ? new Cell(number, "worked", "", "", today) : new Cell(number, "off", "", "", today);
        }
        return switch (exception) {
            case HOLIDAY -> new Cell(number, "holiday", "休", "放假", today);
            case WORKDAY -> new Cell(number, "makeup", "班", "调休上班", today);
        };
    }
}
