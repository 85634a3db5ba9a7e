package cn.xunting.mobile.desk;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.outbox.Filled;
import cn.xunting.mobile.outbox.OutboxFull;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 随填随存 of one draft: a choice at once, text when typing pauses. The disk is reached off the screen's thread and in the order of
 * the edits. Used on the screen's thread.
 */
public final class KeptEdits<T extends Filled<T>> {
    private static final System.Logger LOG = System.getLogger(KeptEdits.class.getName());
    private final Threads threads;
    private final Executor afterPause;

    /** As last handed to the disk; absent for nothing. */
    private @Nullable T kept;

    private boolean givenUp;

    /** Counts the keys, so that a pause is told from typing on. */
    private int keys;

    /** @param afterPause runs on the screen's thread, after {@link Threads#PAUSE} */
    public KeptEdits(Threads threads, Executor afterPause) {
        this.threads = threads;
        this.afterPause = afterPause;
    }

    /** That is on disk already. */
    public void found(T before) {
        kept = before;
    }

    /** A key was typed: runs what writes it down, once no other follows for a while. */
    public void typed(Runnable keep) {
        int now = ++keys;
        afterPause.execute(() -> {
            if (keys == now) {
                keep.run();
            }
        });
    }

    /**
     * Writes the draft down at once, if anything in it has changed.
     *
     * @param write puts it on disk, not on the screen's thread
     * @param failed told on the screen's thread what to do when the disk does not take it
     */
    public void keep(T now, Consumer<T> write, Consumer<String> failed) {
        T before = kept;
        boolean unchanged = before == null ? now.isBlank() : now.isSameAs(before);
        if (givenUp || unchanged) {
            return;
        }
        kept = now;
        threads.work().execute(() -> {
            try {
                write.accept(now);
            } catch (OutboxFull e) {
                LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
                threads.screen().execute(() -> {
                    if (now.equals(kept)) {
                        kept = before; // the next edit tries again
                    }
                    failed.accept(say("手机存储空间不足，刚填写的内容没有存到本机。请不要离开这一页或关闭应用，先删除一些照片或应用。"));
                });
            }
        });
    }

    /** It is being saved or said: what is on disk of it goes with the same write. */
    public void giveUp() {
        givenUp = true;
    }

    /** It could not be; what is on disk of it is still there. */
    public void takeUp() {
        givenUp = false;
    }
}
