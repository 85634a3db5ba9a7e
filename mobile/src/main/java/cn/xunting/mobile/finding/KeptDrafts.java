package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxDraft;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.store.StoreFailed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 草稿 of all items, written down while they are filled in: a choice or a photo at once, text when typing pauses. The disk is
 * reached off the screen's thread and in the order of the edits. Used on the screen's thread, but for {@link #read}.
 */
public final class KeptDrafts {
    private static final System.Logger LOG = System.getLogger(KeptDrafts.class.getName());
    private final Outbox outbox;
    private final Clock clock;
    private final Threads threads;
    private final Executor afterPause;
    private final Map<String, Draft> drafts = new HashMap<>();
    private Consumer<String> failed = words -> {};

    /** @param afterPause runs on the screen's thread, after {@link Threads#PAUSE} */
    public KeptDrafts(Outbox outbox, Clock clock, Threads threads, Executor afterPause) {
        this.outbox = outbox;
        this.clock = clock;
        this.threads = threads;
        this.afterPause = afterPause;
    }

    /** What the phone had kept. */
    record Kept(OutboxDraft draft, List<Photo> photos) {}

    /** Says on the screen what the inspector should do when the disk does not take it. */
    void onFailure(Consumer<String> listener) {
        failed = listener;
    }

    /** The draft of an item at a unit, blank if nothing has been filled in since the app was opened. */
    Draft at(String unit, String item) {
        return drafts.computeIfAbsent(key(unit, item), key -> new Draft(unit, item));
    }

    /** Reads what an account had filled in. Not for the screen's thread. */
    Optional<Kept> read(String author, String unit, String item) {
        return outbox.drafts().find(author, unit, item).map(draft -> new Kept(draft, photos(draft)));
    }

    private List<Photo> photos(OutboxDraft draft) {
        List<Photo> photos = new ArrayList<>();
        for (String sha256 : draft.photos()) {
            try {
                photos.add(new Photo(sha256, outbox.photo(sha256)));
            } catch (NoSuchElementException | StoreFailed e) {
                LOG.log(System.Logger.Level.WARNING, "A photo of a draft cannot be read, photo=" + sha256, e);
            }
        }
        return photos;
    }

    /** It is known now whose a draft is and what of it was kept. */
    void begin(Draft draft, String author, Optional<Kept> before) {
        if (draft.author.isEmpty()) {
            draft.author = author;
            before.ifPresent(kept -> draft.continueFrom(kept.draft(), kept.photos()));
            keep(draft);
        }
    }

    /** Writes a draft down once no key follows for a while. */
    void typed(Draft draft) {
        int keys = ++draft.keys;
        afterPause.execute(() -> {
            if (draft.keys == keys) {
                keep(draft);
            }
        });
    }

    /** Writes a draft down, if anything in it has changed. */
    void keep(Draft draft) {
        OutboxDraft before = draft.kept;
        OutboxDraft now = draft.written(clock.instant());
        boolean unchanged = before == null
                ? now.isBlank()
                : draft.written(before.touchedAt()).equals(before);
        if (draft.author.isEmpty() || draft.givenUp || unchanged) {
            return;
        }
        draft.kept = now;
        List<byte[]> pictures = draft.photos.stream().map(Photo::jpeg).toList();
        threads.work().execute(() -> {
            try {
                outbox.drafts().keep(now, pictures);
            } catch (OutboxFull e) {
                LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
                threads.screen().execute(() -> notKept(draft, now, before));
            }
        });
    }

    private void notKept(Draft draft, OutboxDraft now, @Nullable OutboxDraft before) {
        if (now.equals(draft.kept)) {
            draft.kept = before; // the next edit tries again
        }
        failed.accept(say("手机存储空间不足，刚填写的内容没有存到本机。请不要关闭应用，先删除一些照片或应用。"));
    }

    /** It is being saved: what is on disk of it goes with the same write. */
    void giveUp(Draft draft) {
        draft.givenUp = true;
    }

    /** It was saved; the same item begins afresh. */
    void saved(Draft draft) {
        drafts.remove(key(draft.unit, draft.item), draft);
    }

    /** It could not be saved; what is on disk of it is still there. */
    void notSaved(Draft draft) {
        draft.givenUp = false;
    }

    /** Takes over what is filled in from another of these. */
    void continueFrom(KeptDrafts before) {
        drafts.putAll(before.drafts);
    }

    /** Writes everything down and forgets it: somebody else may look at the screen next. */
    void forget() {
        drafts.values().forEach(this::keep);
        drafts.clear();
    }

    private static String key(String unit, String item) {
        return unit + "/" + item;
    }
}
