package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Lifecycle;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.mobile.port.Uplink;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The sync of a running app, with the threads it waits on. */
public final class ForegroundSync implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ForegroundSync.class.getName());
    private static final int FAREWELL_SECONDS = 2;

    private final SyncJob job;
    private final SignInGate gate;
    private final PhotoSource photos;
    private final ScheduledExecutorService rounds;
    private final ExecutorService signIns;

    private ForegroundSync(
            SyncJob job,
            SignInGate gate,
            PhotoSource photos,
            ScheduledExecutorService rounds,
            ExecutorService signIns) {
        this.job = job;
        this.gate = gate;
        this.photos = photos;
        this.rounds = rounds;
        this.signIns = signIns;
    }

    /** Begins with a round at once. */
    public static ForegroundSync start(
            DurableOutbox outbox, DurableHallCopy hall, Http http, Clock clock, Lifecycle lifecycle) {
        var rounds = new ScheduledThreadPoolExecutor(1, daemon("xunting-sync"));
        rounds.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        rounds.setRemoveOnCancelPolicy(true);
        // Signing in must not wait behind a round that waits for its answer.
        ExecutorService signIns = Executors.newSingleThreadExecutor(daemon("xunting-sign-in"));
        SyncJob job = new SyncJob(outbox.sendQueue(), hall, http, clock, new SecureRandom());
        HttpSignInGate gate = new HttpSignInGate(http, hall.session(), signIns, job::sendNow);
        new SyncTimer(job, rounds).start(outbox, lifecycle);
        return new ForegroundSync(job, gate, new ServerPhotos(http, hall.session()), rounds, signIns);
    }

    public Uplink uplink() {
        return job;
    }

    public SignInGate signInGate() {
        return gate;
    }

    public PhotoSource photos() {
        return photos;
    }

    /** Waits a moment for a round under way. Nobody is interrupted: that would close the files under a write. */
    @Override
    public void close() {
        rounds.shutdown();
        signIns.shutdown();
        try {
            if (!rounds.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.INFO, "Closing during a round of sync; the next start repeats it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
