package cn.xunting.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Provides the machine's clock, in UTC; tests put another in its place. */
public final class SystemClock {
    /** For commands that run before there is anything to hand a clock in. */
    public static Clock ofTheMachine() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Clock clock() {
        return ofTheMachine();
    }
}
