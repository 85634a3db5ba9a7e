package cn.xunting.mobile;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.QueueExport;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.Lifecycle;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.sync.ForegroundSync;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything of the app below its screens, put together: what is kept on the phone and what brings it to the server. */
public final class Engine implements AutoCloseable {
    private final DurableOutbox outbox;
    private final QueueExport export;
    private final DurableHallCopy hall;
    private final ForegroundSync sync;

    private Engine(DurableOutbox outbox, QueueExport export, DurableHallCopy hall, ForegroundSync sync) {
        this.outbox = outbox;
        this.export = export;
        this.hall = hall;
        this.sync = sync;
    }

    /**
     * Opens what is kept in a folder and begins to sync.
     *
     * @param folder the app's private folder
     * @throws cn.xunting.mobile.store.StoreInUse if the app is already running on this folder
     * @throws cn.xunting.mobile.store.StoreFailed if the disk does not let it be opened
     */
    public static Engine open(Path folder, Clock clock, Http http, Lifecycle lifecycle) {
        List<Runnable> opened = new ArrayList<>();
        try {
            DurableOutbox outbox = DurableOutbox.open(folder.resolve("outbox"), clock);
            opened.add(outbox::close);
            QueueExport export = QueueExport.open(folder.resolve("exports"), outbox, clock);
            opened.add(export::close);
            DurableHallCopy hall = DurableHallCopy.open(folder.resolve("hall"));
            return new Engine(outbox, export, hall, ForegroundSync.start(outbox, hall, http, clock, lifecycle));
        } catch (RuntimeException e) {
            opened.forEach(Runnable::run);
            throw e;
        }
    }

    public Outbox outbox() {
        return outbox;
    }

    /** The last resort for what cannot be sent. */
    public QueueExport export() {
        return export;
    }

    public HallCopy hall() {
        return hall;
    }

    public Uplink uplink() {
        return sync.uplink();
    }

    public SignInGate signInGate() {
        return sync.signInGate();
    }

    /** Photos that only the server has. */
    public PhotoSource photos() {
        return sync.photos();
    }

    /** Where an unreadable outbox was put when this one was opened: to be shown once, for nothing of it was sent on. */
    public Optional<Path> damagedOutbox() {
        return outbox.movedAside();
    }

    /** Stops syncing and closes the files. What a round under way still hears is not kept; the next start asks again. */
    @Override
    public void close() {
        sync.close();
        export.close();
        outbox.close();
        hall.close();
    }
}
