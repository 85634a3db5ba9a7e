package cn.xunting.model;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes the ids of facts where they arise: UUID version 7 (RFC 9562), whose first 48 bits are the clock's milliseconds, so
 * that ids sort by time and stay unique without a server.
 */
public final class UuidV7 {
    private final Clock clock;
    private final RandomGenerator random;

    public UuidV7(Clock clock) {
        this(clock, new SecureRandom());
    }

    UuidV7(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
