package cn.xunting.mobile.finding;

import cn.xunting.mobile.desk.KeptEdits;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxDraft;
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

/**
 * 草稿 of all items, written down while they are filled in. Used on the screen's thread, but for {@link #read}.
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
        return drafts.computeIfAbsent(
                key(unit, item), key -> new Draft(unit, item, new KeptEdits<>(threads, afterPause)));
    }

    /** A draft of nothing, which is never written down. */
    Draft none() {
        return new Draft("", "", new KeptEdits<>(threads, afterPause));
    }

    /** Reads what an account had filled in. Not for the screen's thread. */
    Optional<Kept> read(String author, String unit, String item) {
        return outbox.drafts().find(author, unit, item).map(draft -> new Kept(draft, photos(draft)));
    }

    private List<Photo> photos(OutboxDraft draft) {
        List<Photo> photos = new ArrayList<>();
        for (String sha256 : draft.photos()) {
            try {
                photos.add(new Photo(sha256, outbox.photo(sha256), draft.marksOn(sha256)));
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
        draft.edits.typed(() -> keep(draft));
    }

    /** Writes a draft down, if anything in it has changed. */
    void keep(Draft draft) {
        if (!draft.author.isEmpty()) {
            List<byte[]> pictures = draft.photos.stream().map(Photo::jpeg).toList();
            draft.edits.keep(
                    draft.written(clock.instant()), now -> outbox.drafts().keep(now, pictures), failed);
        }
    }

    /** It was saved; the same item begins afresh. */
    void saved(Draft draft) {
        drafts.remove(key(draft.unit, draft.item), draft);
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
