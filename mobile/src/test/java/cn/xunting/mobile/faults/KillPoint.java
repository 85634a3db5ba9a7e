package cn.xunting.mobile.faults;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where in its life one run of the app is killed, drawn from a seed: at a line it has said, at a moment a request of its
 * passes, a time after its records are open, or a time after its process has begun; the first two exactly there or a little
 * later.
 */
final class KillPoint {
    /** A run that never comes to its point is killed this long after its records are open all the same. */
    private static final int LATEST_MILLIS = 4_000;

    /** What was waited for. */
    enum Kind {
        LINE,
        REQUEST,
        WHILE_RUNNING,
        WHILE_STARTING
    }

    private final Kind kind;
    private final Moment moment;
    private final AtomicInteger left;
    private final int spins;
    private final int millis;
    private final AtomicReference<Runnable> kill = new AtomicReference<>();

    private KillPoint(Kind kind, Moment moment, int count, int spins, int millis) {
        this.kind = kind;
        this.moment = moment;
        this.left = new AtomicInteger(count);
        this.spins = spins;
        this.millis = millis;
    }

    static KillPoint drawn(Random random) {
        Kind kind = random.nextInt(10) == 0
                ? Kind.WHILE_STARTING
                : oneOf(new Kind[] {Kind.LINE, Kind.REQUEST, Kind.WHILE_RUNNING}, random);
        Moment moment = oneOf(Moment.values(), random);
        int spins = random.nextBoolean() ? 0 : random.nextInt(2_000_000);
        int count = 1 + random.nextInt(10);
        return new KillPoint(kind, moment, count, spins, 300 + random.nextInt(1_500));
    }

    /** After so many lines. */
    static KillPoint atLine(int count) {
        return new KillPoint(Kind.LINE, Moment.DONE, count, 0, 0);
    }

    private static <T> T oneOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    Kind kind() {
        return kind;
    }

    /** How long to wait before killing in any case. */
    int millis() {
        return isTime() ? millis : LATEST_MILLIS;
    }

    /** Whether the time is all that is waited for. */
    boolean isTime() {
        return kind == Kind.WHILE_RUNNING || kind == Kind.WHILE_STARTING;
    }

    /** Says how to kill. */
    void arm(Runnable how) {
        kill.set(how);
    }

    void heardLine() {
        if (kind == Kind.LINE) {
            count();
        }
    }

    void passed(Moment reached) {
        if (kind == Kind.REQUEST && reached == moment) {
            count();
        }
    }

    private void count() {
        Runnable how = kill.get();
        if (left.decrementAndGet() > 0 || how == null) {
            return;
        }
        for (int n = 0; n < spins; n++) {
            Thread.onSpinWait();
        }
        how.run();
    }
}
