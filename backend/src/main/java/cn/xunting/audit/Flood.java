package cn.xunting.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * 防刷 — whoever has not signed in may not fill the log: of each address a few refusals are put down in any ten minutes, and how
 * many there were besides.
 */
@Singleton
final class Flood {
    static final int IN_A_WINDOW = 10;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int ADDRESSES = 1_000;

    private final Clock clock;
    private final Map<String, Seen> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > ADDRESSES;
        }
    };

    Flood(Clock clock) {
        this.clock = clock;
    }

    /** How many of the address were passed over since the last that was put down; empty if this one is passed over too. */
    synchronized OptionalInt admit(String address) {
        Instant now = clock.instant();
        Seen seen = byAddress.computeIfAbsent(address, first -> new Seen(now));
        if (Duration.between(seen.since, now).abs().compareTo(WINDOW) >= 0) {
            seen.since = now;
            seen.admitted = 0;
        }
        if (seen.admitted == IN_A_WINDOW) {
            seen.passedOver++;
            return OptionalInt.empty();
        }
        seen.admitted++;
        int passedOver = seen.passedOver;
        seen.passedOver = 0;
        return OptionalInt.of(passedOver);
    }

    /** Says how many were passed over, if any. */
    static String words(int passedOver) {
        return passedOver == 0 ? "" : "（此前另有 " + passedOver + " 次未逐条记）";
    }

    private static final class Seen {
        private Instant since;
        private int admitted;
        private int passedOver;

        Seen(Instant since) {
            this.since = since;
        }
    }
}
