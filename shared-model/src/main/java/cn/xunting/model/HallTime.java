package cn.xunting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * 大厅时间 — where instants meet the days and months the regulation thinks in.
 *
 * @param zone the hall's time zone
 */
public record HallTime(ZoneId zone) {
    /** The zone of every hall in China, and the default. */
    public static final HallTime CHINA = new HallTime(ZoneId.of("Asia/Shanghai"));

    /** The first day anybody here writes on purpose; earlier ones are typing errors. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    /** The last such day. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** Whether somebody may have meant the day: years far from ours are typing errors. */
    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(zone));
    }

    public LocalDateTime wallClock(Instant instant) {
        return instant.atZone(zone).toLocalDateTime();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant startOf(YearMonth month) {
        return startOf(month.atDay(1));
    }

    /** The first instant after the month. */
    public Instant endOf(YearMonth month) {
        return startOf(month.plusMonths(1));
    }
}
