package cn.xunting.console;

import cn.xunting.attendance.DerivedPoint;
import cn.xunting.attendance.MonthAttendance;
import cn.xunting.attendance.RosterPerson;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.SignInOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 月度出勤表 — a unit's people by the days of the month, each day with its four sign-ins. */
@ApplicationScoped
class AttendanceGrid {
    private final Words words;

    AttendanceGrid(Words words) {
        this.words = words;
    }

    /** The table. */
    record Grid(List<Head> days, List<Row> rows, List<Mark> legend) {}

    /** A day of the month; {@code without} where the hall has not one punch of a day that is judged. */
    record Head(LocalDate date, String weekday, boolean worked, boolean without) {}

    /** A person's month. */
    record Row(String staffNo, String name, String sum, List<Cell> cells) {}

    /** A person's day; without marks where nothing was due. */
    record Cell(LocalDate date, boolean worked, String label, List<Mark> marks) {}

    Grid of(MonthAttendance month, String unit, RosterBook book) {
        List<LocalDate> days = month.month()
                .atDay(1)
                .datesUntil(month.month().plusMonths(1).atDay(1))
                .toList();
        List<Row> rows = month.of(unit).stream()
                .map(person -> row(person, days, month, book))
                .toList();
        return new Grid(
                days.stream().map(day -> head(day, month)).toList(),
                rows,
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.marks().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Mark::style).thenComparing(Mark::symbol))
                        .toList());
    }

    private Head head(LocalDate day, MonthAttendance month) {
        return new Head(
                day,
                weekday(day.getDayOfWeek()),
                month.days().contains(day),
                month.daysWithoutPunches().contains(day));
    }

    private Row row(RosterPerson person, List<LocalDate> days, MonthAttendance month, RosterBook book) {
        Map<LocalDate, List<DerivedPoint>> byDay =
                person.points().stream().collect(Collectors.groupingBy(DerivedPoint::day));
        String name = RosterNames.person(book, person.staffNo());
        List<Cell> cells = days.stream()
                .map(day -> cell(name, day, month.days().contains(day), byDay.getOrDefault(day, List.of())))
                .toList();
        return new Row(person.staffNo(), name, sum(person.points()), cells);
    }

    private Cell cell(String name, LocalDate day, boolean worked, List<DerivedPoint> points) {
        List<DerivedPoint> inOrder = points.stream()
                .sorted(Comparator.comparing(DerivedPoint::point))
                .toList();
        List<Mark> marks = inOrder.stream().map(AttendanceGrid::mark).toList();
        String told = inOrder.stream()
                .map(point -> words.say(TimeLabels.label(point.point())) + " "
                        + words.say(mark(point).label()))
                .collect(Collectors.joining(", "));
        return new Cell(day, worked, name + " " + day + ": " + told, marks);
    }

    /** What did not go well, counted. */
    private String sum(List<DerivedPoint> points) {
        Map<SignInOutcome, Integer> counts = new EnumMap<>(SignInOutcome.class);
        points.forEach(point -> counts.merge(point.outcome(), 1, Integer::sum));
        return List.of(SignInOutcome.LATE, SignInOutcome.EARLY, SignInOutcome.ABSENT).stream()
                .filter(counts::containsKey)
                .map(outcome -> words.say(Mark.of(outcome, "").label()) + " " + counts.get(outcome))
                .collect(Collectors.joining(" · "));
    }

    private static Mark mark(DerivedPoint point) {
        return Mark.of(point.outcome(), point.cause().name());
    }

    private static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "一";
            case TUESDAY -> "二";
            case WEDNESDAY -> "三";
            case THURSDAY -> "四";
            case FRIDAY -> "五";
            case SATURDAY -> "六";
            case SUNDAY -> "日";
        };
    }
}
