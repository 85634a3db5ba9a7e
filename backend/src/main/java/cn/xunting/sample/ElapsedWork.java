package cn.xunting.sample;

import cn.xunting.model.HallTime;
import cn.xunting.model.SignInPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The office hours of a month that are over, as one stretch of time; before the first of them, whatever time is over. */
final class ElapsedWork {
    private final List<Stretch> stretches;

    private ElapsedWork(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    private record Stretch(Instant from, Instant to) {
        private long seconds() {
            return Duration.between(from, to).toSeconds();
        }
    }

    static ElapsedWork of(SampleCalendar calendar, Instant now, HallTime hallTime) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : calendar.workingDays()) {
            Instant opens = instant(calendar, day, SignInPoint.AM_IN, hallTime);
            Instant closes = instant(calendar, day, SignInPoint.PM_OUT, hallTime);
            Stretch over = new Stretch(opens, closes.isBefore(now) ? closes : now);
            if (over.seconds() > 0) {
                stretches.add(over);
            }
        }
        return new ElapsedWork(
                stretches.isEmpty() ? List.of(new Stretch(hallTime.startOf(calendar.month()), now)) : stretches);
    }

    private static Instant instant(SampleCalendar calendar, LocalDate day, SignInPoint point, HallTime hallTime) {
        return calendar.due(day, point).atZone(hallTime.zone()).toInstant();
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
