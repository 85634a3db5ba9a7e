package cn.xunting.access;

import java.time.Duration;

/**
 * 登录限速 — how long a name is blocked after so many failures in a row: seconds that double, then a lock that time or an
 * administrator lifts.
 *
 * @param free failures that cost nothing yet
 * @param locking the failure that locks
 */
record SignInThrottle(int free, int locking) {
    static final SignInThrottle PASSWORDS = new SignInThrottle(3, 10);

    /** For codes from one address, which a whole hall may share. */
    static final SignInThrottle CODES = new SignInThrottle(10, 20);

    private static final Duration LOCK = Duration.ofMinutes(15);
    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    Duration blockAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        return failures >= locking ? LOCK : Duration.ofSeconds(1L << (failures - free));
    }
}
