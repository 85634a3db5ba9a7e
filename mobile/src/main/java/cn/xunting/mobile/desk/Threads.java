package cn.xunting.mobile.desk;

import java.util.concurrent.Executor;
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
    /** Reads off the screen's thread and shows on it. */
    public <T> void read(Supplier<T> read, Consumer<? super T> show) {
        work.execute(() -> {
            T result = read.get();
            screen.execute(() -> show.accept(result));
        });
    }
}
