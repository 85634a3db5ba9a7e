package cn.xunting.mobile.hall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * 大厅时钟 — what time it is at the server, as far as this phone knows: its own clock, less what that was found to be ahead when the
 * server last answered. Differences nobody would mind are left alone, so that times do not jump at every answer.
 */
public final class HallClock extends Clock {
    /** How far a phone's clock may be off before anything is said or done about it. */
    public static final Duration TOLERATED = Duration.ofMinutes(2);

    private final Clock phone;
    private final Supplier<Duration> ahead;

    /** @param ahead by how much the phone's clock is ahead of the server's; negative if it is behind */
    public HallClock(Clock phone, Supplier<Duration> ahead) {
        this.phone = phone;
        this.ahead = ahead;
    }

    /** Whether a clock so far ahead, or behind, is wrong. */
    public static boolean isWrong(Duration ahead) {
        return ahead.abs().compareTo(TOLERATED) > 0;
    }

    @Override
    public Instant instant() {
        Duration now = ahead.get();
        return isWrong(now) ? phone.instant().minus(now) : phone.instant();
    }

    @Override
    public ZoneId getZone() {
        return phone.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HallClock(phone.withZone(zone), ahead);
    }
}
