package cn.xunting.mobile.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to leave the server alone after failures: 5 s to 5 min, doubling, spread so that phones do not come in step. */
final class BackOff {
    private static final long SHORTEST_MILLIS = Duration.ofSeconds(5).toMillis();
    private static final long LONGEST_MILLIS = Duration.ofMinutes(5).toMillis();

    private final RandomGenerator random;
    private int failures;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** After one more failure; never shorter than the server asks for. */
    synchronized Duration next(Optional<Duration> retryAfter) {
        long ceiling = Math.min(LONGEST_MILLIS, (2 * SHORTEST_MILLIS) << Math.min(failures, 10));
        failures++;
        long own = ceiling / 2 + random.nextLong(ceiling / 2 + 1);
        return retryAfter.filter(asked -> asked.toMillis() > own).orElse(Duration.ofMillis(own));
    }

    synchronized void reset() {
        failures = 0;
    }

    synchronized boolean isFailing() {
        return failures > 0;
    }
}
