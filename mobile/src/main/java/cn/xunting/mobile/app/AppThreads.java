package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Threads;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The threads of a running app: one for the disk, one for pictures, beside JavaFX's own. */
public final class AppThreads implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AppThreads.class.getName());
    private static final long PATIENCE_SECONDS = 5;
    private final ThreadPoolExecutor work = single("xunting-work");
    private final ThreadPoolExecutor photos = single("xunting-photos");

    public Threads threads() {
        return new Threads(Platform::runLater, work, photos);
    }

    /** Lets what has begun end, so that a save under way reaches the disk; what comes later is dropped. */
    @Override
    public void close() {
        photos.shutdownNow();
        work.shutdown();
        try {
            if (!work.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "Work is still under way at the end of the app");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadPoolExecutor single(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    thread.setUncaughtExceptionHandler(
                            (failed, e) -> LOG.log(System.Logger.Level.ERROR, "Work failed, thread=" + name, e));
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
