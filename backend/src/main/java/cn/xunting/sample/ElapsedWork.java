package cn.xunting.sample;

import cn.xunting.model.HallTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The office hours of a month that are over, as one stretch of time; before the first of them, whatever time is over. */
final class ElapsedWork {
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private final List<Stretch> stretches;

    private ElapsedWork(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    private record Stretch(Instant from, Instant to) {
        private long seconds() {
            return Duration.between(from, to).toSeconds();
        }
    }

    static ElapsedWork of(YearMonth month, Instant now, HallTime hallTime) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(hallTime.dayOf(now)); day = day.plusDays(1)) {
            Instant opens = day.atTime(OPENS).atZone(hallTime.zone()).toInstant();
            Instant closes = day.atTime(CLOSES).atZone(hallTime.zone()).toInstant();
            Stretch over = new Stretch(opens, closes.isBefore(now) ? closes : now);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && over.seconds() > 0) {
                stretches.add(over);
            }
        }
        return new ElapsedWork(stretches.isEmpty() ? List.of(new Stretch(hallTime.startOf(month), now)) : stretches);
    }

    /**
     * A point in this time, to the second.
     *
     * @param fraction from 0, the beginning, to 1, the end
     */
    Instant at(BigDecimal fraction) {
        long whole = stretches.stream().mapToLong(Stretch::seconds).sum();
        long left = fraction.multiply(BigDecimal.valueOf(whole))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        for (Stretch stretch : stretches) {
            if (left <= stretch.seconds()) {
                return stretch.from().plusSeconds(left);
            }
            left -= stretch.seconds();
        }
        throw new IllegalArgumentException("Not a fraction: " + fraction);
    }
}
