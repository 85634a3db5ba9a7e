package cn.xunting.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * 代表任期 — for which units an account speaks, day by day, as the roster says it now.
 *
 * @param openedAt when the account was opened; before that it spoke for nobody
 * @param byDay the units of a day
 */
public record Representation(Instant openedAt, Function<LocalDate, List<String>> byDay) {
    /** Whether the account speaks for the unit that day, as its chief representative or a deputy. */
    public boolean covers(String unit, LocalDate day) {
        return byDay.apply(day).contains(unit);
    }

    /** Every unit the account speaks for on one of the days, the last included. */
    public List<String> units(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> byDay.apply(day).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
