package cn.xunting.mobile.sync;

import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.Lifecycle;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs the sync job while the app is in the foreground: at the start, on resume, when asked, when a tap is due, and by the clock. */
final class SyncTimer {
    private final SyncJob job;
    private final ScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> next;
    private boolean inBackground;

    SyncTimer(SyncJob job, ScheduledExecutorService executor) {
        this.job = job;
        this.executor = executor;
    }

    void start(Outbox outbox, Lifecycle lifecycle) {
        job.wakeBy(() -> wakeIn(Duration.ZERO));
        outbox.onChange(() -> {
            job.untilDue().ifPresent(this::wakeIn);
            job.tellListeners();
        });
        lifecycle.onPause(this::pause);
        lifecycle.onResume(this::resume);
        job.sendNow();
    }

    private synchronized void wakeIn(Duration pause) {
        if (inBackground) {
            return;
        }
        long millis = Math.max(0, pause.plusMillis(1).toMillis());
        if (next != null && !next.isDone()) {
            if (next.getDelay(TimeUnit.MILLISECONDS) <= millis) {
                return;
            }
            next.cancel(false);
        }
        try {
            next = executor.schedule(this::round, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            next = null; // the app is closing
        }
    }

    private void round() {
        synchronized (this) {
            next = null;
        }
        job.runRound().ifPresent(this::wakeIn);
    }

    private synchronized void pause() {
        inBackground = true;
        if (next != null) {
            next.cancel(false);
        }
    }

    private void resume() {
        synchronized (this) {
            inBackground = false;
        }
        job.sendNow();
    }
}
