package cn.xunting.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 令牌桶 — a bucket for each key, in this backend's memory: several backends behind a balancer each let as much pass. The
 * buckets of those who were longest silent are forgotten first; they would be full again.
 */
final class TokenBuckets {
    private static final int KEYS = 10_000;
    private static final long ALMOST_A_SECOND = 999_999_999; // rounds up to whole ones

    private final long burst;
    private final long perMinute;
    private final Forwards time;
    private final Map<String, Bucket> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    TokenBuckets(long burst, long perMinute, Clock clock) {
        this.burst = burst;
        this.perMinute = perMinute;
        this.time = new Forwards(clock);
    }

    /** Takes a token, or says how long it is until there is one. */
    synchronized Optional<Duration> take(String key) {
        ConsumptionProbe probe = byKey.computeIfAbsent(key, first -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plusNanos(ALMOST_A_SECOND)
                        .truncatedTo(ChronoUnit.SECONDS));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The clock's time as it passes; when the clock is set back none does, and nobody waits for it to catch up. */
    private static final class Forwards implements TimeMeter {
        private final Clock clock;
        private Instant last;
        private long passed;

        Forwards(Clock clock) {
            this.clock = clock;
            this.last = clock.instant();
        }

        @Override
        public synchronized long currentTimeNanos() {
            Instant now = clock.instant();
            if (now.isAfter(last)) {
                passed += Duration.between(last, now).toNanos();
            }
            last = now;
            return passed;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
