package cn.xunting;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, moved by as much as a test says. */
@Singleton
public final class AdjustableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    public void ahead(Duration ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("The backend asks for instants only");
    }

    /** Takes the place of the real clock in the whole application. */
    static final class InPlace {
        @Produces
        @Mock
        @Singleton
        Clock clock(AdjustableClock clock) {
            return clock;
        }
    }
}
