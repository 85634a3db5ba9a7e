package cn.xunting.attendance;

import cn.xunting.model.Half;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** 某日上午或下午, {@code 2023-10-09 AM} in text. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {
    private static final Comparator<HalfDay> IN_TIME =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    /** Reads the text form; empty where it is not one. */
    public static Optional<HalfDay> parse(String text) {
        try {
            String[] parts = text.split(" ", -1);
            return parts.length == 2 && parts[0].length() == 10
                    ? Optional.of(new HalfDay(LocalDate.parse(parts[0]), Half.valueOf(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public HalfDay next() {
        return half == Half.AM ? new HalfDay(day, Half.PM) : new HalfDay(day.plusDays(1), Half.AM);
    }

    @Override
    public int compareTo(HalfDay other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return day + " " + half;
    }
}
