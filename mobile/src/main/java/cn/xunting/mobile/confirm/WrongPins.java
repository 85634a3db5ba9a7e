package cn.xunting.mobile.confirm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** 输错次数 — after so many wrong PINs of one representative the phone takes no more for a while. */
final class WrongPins {
    static final int TRIES = 5;
    static final Duration PAUSE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<UUID, Integer> wrong = new HashMap<>();
    private final Map<UUID, Instant> pausedUntil = new HashMap<>();

    WrongPins(Clock clock) {
        this.clock = clock;
    }

    /** Counts one; answers how many are left before the pause. */
    int count(UUID enrolment) {
        int count = wrong.merge(enrolment, 1, Integer::sum);
        if (count < TRIES) {
            return TRIES - count;
        }
        wrong.remove(enrolment);
        pausedUntil.put(enrolment, clock.instant().plus(PAUSE));
        return 0;
    }

    void forget(UUID enrolment) {
        wrong.remove(enrolment);
    }

    boolean paused(UUID enrolment) {
        Instant until = pausedUntil.getOrDefault(enrolment, Instant.MIN);
        return clock.instant().isBefore(until);
    }
}
