package cn.xunting.mobile.sync;

import cn.xunting.model.wire.Problem;
import java.time.Duration;
import java.util.Optional;

/** How a round of sync ended. */
sealed interface RoundOutcome {
    /**
     * The server was reached.
     *
     * @param complete everything that could go has gone; otherwise a photo is to be tried again soon
     */
    record Reached(boolean complete) implements RoundOutcome {}

    /** No complete answer came. */
    record NoNetwork() implements RoundOutcome {}

    /** Something else answered. */
    record SomebodyElseAnswered() implements RoundOutcome {}

    /**
     * App and server no longer speak the same language; nothing is sent until they do.
     *
     * @param serverNewer the app has to be brought up to date; otherwise the server
     */
    record VersionsApart(boolean serverNewer) implements RoundOutcome {}

    /** The server answered that it cannot. */
    record ServerTrouble(Problem problem, Optional<Duration> retryAfter) implements RoundOutcome {}

    /** The password is needed again. */
    record SignedOut() implements RoundOutcome {}

    /** The account is in use no more; it has been wiped from the phone but for what is unsent. */
    record AccountEnded() implements RoundOutcome {}

    /** The server waits for a new password first. */
    record PasswordDue() implements RoundOutcome {}

    /** Nobody has signed in on this phone. */
    record Nobody() implements RoundOutcome {}

    /** The phone's disk would not take what the server said. */
    record DiskFull() implements RoundOutcome {}

    /** A defect of this app; it has been logged. */
    record Broken() implements RoundOutcome {}
}
