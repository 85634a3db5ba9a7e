package cn.xunting.mobile.sync;

import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Uplink.Upload;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** 上传进度 — how far the photo under way is, for the items that name it. Held in memory only: what counts is what the server confirms. */
final class UploadMeter {
    /** A screen that is told more often only costs the phone its battery. */
    static final Duration INTERVAL = Duration.ofMillis(200);

    private final LongSupplier nanoTime;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Map<UUID, Upload> before = Map.of();
    private @Nullable Object underWay;
    private long sent;
    private long lastTold;

    /** @param nanoTime a clock that only ever goes on */
    UploadMeter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lastTold = nanoTime.getAsLong() - INTERVAL.toNanos();
    }

    /**
     * A photo sets out.
     *
     * @param items what of the photos of each item that names it has gone before
     * @return follows it; without effect once another has set out, or all are done
     */
    Http.Progress begin(Map<UUID, Upload> items) {
        Object ticket = new Object();
        boolean first;
        synchronized (this) {
            first = underWay == null;
            before = Map.copyOf(items);
            underWay = ticket;
            sent = 0;
        }
        tell(first);
        return bytes -> advance(ticket, bytes);
    }

    /** No photo is under way any more. */
    void end() {
        synchronized (this) {
            if (underWay == null) {
                return;
            }
            before = Map.of();
            underWay = null;
        }
        tell(true);
    }

    synchronized Map<UUID, Upload> uploads() {
        Map<UUID, Upload> now = new HashMap<>(); // asked by item, never walked through
        before.forEach((item, gone) ->
                now.put(item, new Upload(Math.min(gone.total(), gone.sent() + sent), gone.total())));
        return now;
    }

    Runnable onUploads(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A request given up may still be pulling its body: it no longer has a say. */
    private void advance(Object ticket, long bytes) {
        synchronized (this) {
            if (underWay != ticket) {
                return;
            }
            sent = bytes;
        }
        tell(false);
    }

    private void tell(boolean atOnce) {
        synchronized (this) {
            long now = nanoTime.getAsLong();
            if (!atOnce && now - lastTold < INTERVAL.toNanos()) {
                return;
            }
            lastTold = now;
        }
        listeners.forEach(Runnable::run);
    }
}
