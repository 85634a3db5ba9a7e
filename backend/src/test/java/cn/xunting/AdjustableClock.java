package cn.xunting;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The machine's clock, moved by as much as a test says. */
@Singleton
public final class AdjustableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void ahead(Duration ahead) {
        this.ahead = ahead;
    }

    /** Stands still until it is let go, so that a slow machine loses no second. */
    public void stop() {
        stopped = Clock.systemUTC().instant();
    }

    public void letGo() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant now = stopped;
        return (now == null ? Clock.systemUTC().instant() : now).plus(ahead);
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
