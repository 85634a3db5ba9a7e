package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.hall.HallClock;
import cn.xunting.mobile.outbox.SendQueue;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.model.wire.Officer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * 同步 — runs round after round, one at a time, and says how things stand. {@link SyncTimer} says when, or whoever asks for a
 * round now.
 */
public final class SyncJob implements Uplink {
    private static final Duration REGULAR = Duration.ofMinutes(1);

    private final SendQueue queue;
    private final DurableHallCopy hall;
    private final Clock clock;
    private final BackOff backOff;
    private final ServerClock serverClock;
    private final SyncRound round;
    private final UploadMeter meter = new UploadMeter(System::nanoTime);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object oneAtATime = new Object();
    private volatile @Nullable RoundOutcome last;
    private volatile @Nullable Instant lastContact;
    private volatile boolean sending;
    private volatile Runnable wake = () -> {};

    /** @param clock the phone's own, right or wrong */
    public SyncJob(SendQueue queue, DurableHallCopy hall, Http http, Clock clock, RandomGenerator random) {
        this.queue = queue;
        this.hall = hall;
        this.clock = new HallClock(clock, hall::clockAhead);
        this.backOff = new BackOff(random);
        this.lastContact = hall.asOf().orElse(null);
        this.serverClock =
                new ServerClock(http, clock, hall.clockAhead(), time -> lastContact = time, hall::learnClock);
        this.round = new SyncRound(queue, hall, serverClock, time -> lastContact = time, meter);
    }

    /** What asks for a round on another thread; without it only {@link #runRound} runs one. */
    void wakeBy(Runnable waker) {
        wake = waker;
    }

    @Override
    public void sendNow() {
        backOff.reset();
        wake.run();
    }

    /** Runs one round on the calling thread and answers how long to wait for the next; empty for until somebody asks. */
    public Optional<Duration> runRound() {
        synchronized (oneAtATime) {
            sending = true;
            tellListeners();
            RoundOutcome outcome = round.run();
            last = outcome;
            sending = false;
            tellListeners();
            return pauseAfter(outcome);
        }
    }

    /** How long until something tapped comes out of its undo time; empty while the back-off decides, or nothing does. */
    Optional<Duration> untilDue() {
        if (backOff.isFailing() || last instanceof RoundOutcome.SignedOut) {
            return Optional.empty();
        }
        return queue.nextDue(account()).map(due -> Duration.between(clock.instant(), due));
    }

    @Override
    public Status status() {
        SendQueue.Counts counts = queue.counts(account());
        RoundOutcome outcome = last;
        if (sending) {
            return new Status(Link.SENDING, lastContact, StatusWords.sending(counts));
        } else if (outcome == null) {
            return new Status(Link.IDLE, lastContact, StatusWords.notYet(counts));
        }
        return new Status(
                StatusWords.linkAfter(outcome),
                lastContact,
                StatusWords.after(outcome, counts, lastContact, clock.instant())
                        + StatusWords.clockWords(serverClock.ahead()));
    }

    @Override
    public Runnable onStatus(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Map<UUID, Upload> uploads() {
        return meter.uploads();
    }

    @Override
    public Runnable onUploads(Runnable listener) {
        return meter.onUploads(listener);
    }

    void tellListeners() {
        listeners.forEach(Runnable::run);
    }

    private Optional<Duration> pauseAfter(RoundOutcome outcome) {
        if (outcome instanceof RoundOutcome.SignedOut
                || outcome instanceof RoundOutcome.AccountEnded
                || outcome instanceof RoundOutcome.PasswordDue
                || outcome instanceof RoundOutcome.Nobody) {
            backOff.reset();
            return Optional.empty();
        } else if (outcome instanceof RoundOutcome.Reached reached && reached.complete()) {
            backOff.reset();
            return Optional.of(
                    untilDue().filter(due -> due.compareTo(REGULAR) < 0).orElse(REGULAR));
        }
        return Optional.of(backOff.next(
                outcome instanceof RoundOutcome.ServerTrouble trouble ? trouble.retryAfter() : Optional.empty()));
    }

    private String account() {
        return hall.officer().map(Officer::account).orElse("");
    }
}
