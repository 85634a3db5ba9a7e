package cn.xunting.access;

import java.time.Duration;

/** 登录限速 — how long a name is blocked after so many failures in a row: seconds that double, then a lock. */
final class SignInThrottle {
    private static final int FREE_FAILURES = 3;
    private static final int LOCKING_FAILURES = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);

    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    private SignInThrottle() {}

    static Duration blockAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        return failures >= LOCKING_FAILURES ? LOCK : Duration.ofSeconds(1L << (failures - FREE_FAILURES));
    }
}
