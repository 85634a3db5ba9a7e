package cn.xunting.mobile.desk;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where work is done, so that the screen never waits.
 *
 * @param screen the thread that draws
 * @param work reads and writes the phone's disk, one task after the other, so that what is shown last was read last
 * @param photos prepares pictures, which takes seconds on an old phone and must not hold up a save
 */
public record Threads(Executor screen, Executor work, Executor photos) {
    /** How long typing pauses before it is written down: on Android, composing Chinese rewrites the text key by key. */
    public static final Duration PAUSE = Duration.ofMillis(600);

    /** Runs on the screen's thread, after {@link #PAUSE}. */
    public Executor afterPause() {
        return CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, screen);
    }

    /** Reads off the screen's thread and shows on it. */
    public <T> void read(Supplier<T> read, Consumer<? super T> show) {
        work.execute(() -> {
            T result = read.get();
            screen.execute(() -> show.accept(result));
        });
    }
}
