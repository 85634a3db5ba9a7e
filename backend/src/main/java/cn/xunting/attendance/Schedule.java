package cn.xunting.attendance;

import cn.xunting.model.Half;
import cn.xunting.model.SignInPoint;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * 作息时间 — the four sign-in times of a day, of one season.
 *
 * @param from the first day it holds, until another begins
 * @param graceMinutes how many minutes after an arrival's time, or before a departure's, still count as in time
 */
public record Schedule(
        LocalDate from, LocalTime amIn, LocalTime amOut, LocalTime pmIn, LocalTime pmOut, int graceMinutes) {
    /** 08:30, 12:00, 14:30, 17:30, no grace. */
    public static final Schedule USUAL = new Schedule(
            LocalDate.EPOCH, LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30), 0);

    public Schedule {
        if (!amIn.isBefore(amOut) || !amOut.isBefore(pmIn) || !pmIn.isBefore(pmOut)) {
            throw new IllegalArgumentException("Sign-in times out of order.");
        }
        if (graceMinutes < 0 || graceMinutes > 60) {
            throw new IllegalArgumentException("Grace of " + graceMinutes + " minutes.");
        }
    }

    public LocalTime time(SignInPoint point) {
        return switch (point) {
            case AM_IN -> amIn;
            case AM_OUT -> amOut;
            case PM_IN -> pmIn;
            case PM_OUT -> pmOut;
        };
    }

    /** Where the morning ends and the afternoon begins: midway between leaving and coming back. */
    public LocalTime noon() {
        return midway(amOut, pmIn);
    }

    /** The middle of a half: what comes before it is an arrival, what does not a departure. */
    public LocalTime middle(Half half) {
        return half == Half.AM ? midway(amIn, amOut) : midway(pmIn, pmOut);
    }

    private static LocalTime midway(LocalTime from, LocalTime to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}
