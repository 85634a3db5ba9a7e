package cn.xunting.console;

import cn.xunting.attendance.Calendar;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.DayKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import cn.xunting.model.wire.office.CalendarYear;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Parameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 日历变更 — some days of a year that are to be of another kind.
 *
 * @param kind absent where they are to be what their day of the week says
 */
record CalendarChange(
        LocalDate from, LocalDate to, @Nullable DayKind kind) {
    /** In a form: what the day of the week says. */
    static final String USUAL = "USUAL";

    /** What was typed; the last day left empty is the first. */
    static CalendarChange of(String from, String to, String kind) {
        LocalDate first = Parameters.day("from", from);
        LocalDate last = to.isBlank() ? first : Parameters.day("to", to);
        if (last.isBefore(first) || last.getYear() != first.getYear()) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "to", "结束日期须在同一年内，且不早于开始日期，请改正");
        }
        return new CalendarChange(
                first, last, kind.equals(USUAL) ? null : Parameters.constant(DayKind.class, "kind", kind));
    }

    /**
     * What a change moves, as far as months are open.
     *
     * @param worked days that become working days
     * @param free days that are worked no more
     * @param more sign-ins that become due, by the roster
     * @param fewer sign-ins that are due no more
     * @param closed days of closed months
     */
    record Effect(int worked, int free, int more, int fewer, int closed) {}

    List<CalendarExceptionEntry> appliedTo(CalendarYear year) {
        return changed(year).entrySet().stream()
                .map(day -> new CalendarExceptionEntry(day.getKey(), day.getValue()))
                .toList();
    }

    Effect effect(CalendarYear year, RosterBook book, Predicate<YearMonth> isClosed) {
        Calendar before = new Calendar(CalendarGrid.exceptions(year.exceptions()));
        Calendar after = new Calendar(changed(year));
        int worked = 0;
        int free = 0;
        int more = 0;
        int fewer = 0;
        int closed = 0;
        for (LocalDate day : from.datesUntil(to.plusDays(1)).toList()) {
            if (isClosed.test(YearMonth.from(day))) {
                closed++;
            } else if (before.isWorkingDay(day) != after.isWorkingDay(day)) {
                int due = due(book, day);
                boolean isWorked = after.isWorkingDay(day);
                worked += isWorked ? 1 : 0;
                free += isWorked ? 0 : 1;
                more += isWorked ? due : 0;
                fewer += isWorked ? 0 : due;
            }
        }
        return new Effect(worked, free, more, fewer, closed);
    }

    private Map<LocalDate, DayKind> changed(CalendarYear year) {
        Map<LocalDate, DayKind> days = new TreeMap<>(CalendarGrid.exceptions(year.exceptions()));
        for (LocalDate day : from.datesUntil(to.plusDays(1)).toList()) {
            if (kind == null) {
                days.remove(day);
            } else {
                days.put(day, kind);
            }
        }
        return days;
    }

    private static int due(RosterBook book, LocalDate day) {
        long people = book.roster().postings().stream()
                .filter(posting -> posting.covers(day))
                .map(posting -> posting.unit() + " " + posting.staffNo())
                .distinct()
                .count();
        return Math.toIntExact(people * SignInPoint.values().length);
    }
}
