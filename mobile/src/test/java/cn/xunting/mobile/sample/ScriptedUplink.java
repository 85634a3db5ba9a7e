package cn.xunting.mobile.sample;

import cn.xunting.mobile.port.Uplink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A network that is as the test says. */
public final class ScriptedUplink implements Uplink {
    public final AtomicInteger asked = new AtomicInteger();
    private volatile Status status = new Status(Link.ONLINE, SampleHall.NOW, "已连接，刚刚更新。");
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private final List<Runnable> uploadListeners = new CopyOnWriteArrayList<>();
    private volatile Map<UUID, Upload> uploads = Map.of();

    /** What of an item's photos has gone; none once it is over. */
    public void upload(Map<UUID, Upload> now) {
        uploads = now;
        uploadListeners.forEach(Runnable::run);
    }

    @Override
    public Map<UUID, Upload> uploads() {
        return uploads;
    }

    @Override
    public Runnable onUploads(Runnable listener) {
        uploadListeners.add(listener);
        return () -> uploadListeners.remove(listener);
    }

    public void become(Link link, String words) {
        status = new Status(link, SampleHall.NOW, words);
        listeners.forEach(Runnable::run);
    }

    @Override
    public void sendNow() {
        asked.incrementAndGet();
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Runnable onStatus(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen. */
    public int listening() {
        return listeners.size() + uploadListeners.size();
    }
}
