package cn.xunting.access;

import cn.xunting.hall.Standing;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 代表任期 — for which units an account speaks, day by day, as the roster says it now.
 *
 * @param openedAt when the account was opened; before that it spoke for nobody
 * @param byDay the units of a day
 */
public record Representation(Instant openedAt, Function<LocalDate, List<String>> byDay) {
    /**
     * The units that an account speaks for on a day. Where its person is on the roster, the roster says for which units a chief
     * representative speaks, and who stands in; the account's own unit counts only where the roster knows nothing.
     *
     * @param given the account with the roles it has been given
     */
    public static List<String> of(Officer given, Standing standing) {
        Stream<String> asChief = !given.is(AccountRole.CHIEF_REPRESENTATIVE)
                ? Stream.empty()
                : standing.listed() ? standing.chiefOf().stream() : Stream.ofNullable(given.unit());
        return Stream.concat(asChief, standing.deputyOf().stream())
                .distinct()
                .sorted()
                .toList();
    }

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
