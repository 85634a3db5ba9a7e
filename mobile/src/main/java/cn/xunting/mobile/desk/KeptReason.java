package cn.xunting.mobile.desk;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.outbox.OutboxFull;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.Officer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * 理由 of what is about to be said to a finding, written down as it is made: a choice at once, text when typing pauses. The disk is
 * reached off the screen's thread and in the order of the edits. Used on the screen's thread.
 */
public final class KeptReason {
    private static final System.Logger LOG = System.getLogger(KeptReason.class.getName());
    private final ReasonDraft.Kind kind;
    private final HallCopy hall;
    private final Outbox outbox;
    private final Clock clock;
    private final Threads threads;
    private final Executor afterPause;
    private final ObjectProperty<@Nullable DecisionKind> chosen = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private Consumer<String> failed = words -> {};

    private UUID finding = new UUID(0, 0);

    /** Who fills it in; empty until it is known what the phone had kept. */
    private String author = "";

    /** As last handed to the disk; absent for nothing. */
    private @Nullable ReasonDraft kept;

    private boolean givenUp;

    /** Counts the keys, so that a pause is told from typing on. */
    private int keys;

    /** @param afterPause runs on the screen's thread, after {@link Threads#PAUSE} */
    public KeptReason(
            ReasonDraft.Kind kind, HallCopy hall, Outbox outbox, Clock clock, Threads threads, Executor afterPause) {
        this.kind = kind;
        this.hall = hall;
        this.outbox = outbox;
        this.clock = clock;
        this.threads = threads;
        this.afterPause = afterPause;
        chosen.addListener(changed -> keepEdits());
        reason.addListener(changed -> typed());
    }

    /** Says on the screen what to do when the disk does not take it. */
    public void onFailure(Consumer<String> listener) {
        failed = listener;
    }

    private record Found(String author, Optional<ReasonDraft> draft) {}

    /** Turns to a finding; what its author had filled in is there again, also after the app was killed. */
    public void open(UUID id) {
        keepEdits();
        finding = id;
        author = "";
        kept = null;
        givenUp = false;
        chosen.set(null);
        reason.set("");
        threads.read(() -> hall.officer().map(Officer::account).map(one -> find(one, id)), found -> {
            if (finding.equals(id) && author.isEmpty()) {
                found.ifPresent(this::begin);
            }
        });
    }

    private Found find(String account, UUID id) {
        return new Found(account, outbox.drafts().find(account, id, kind));
    }

    /** Puts what the phone had kept before what has been filled in since the screen opened. */
    private void begin(Found found) {
        found.draft().ifPresent(before -> {
            kept = before;
            reason.set(before.reason() + reason.get());
            if (chosen.get() == null) {
                chosen.set(before.chosen());
            }
        });
        author = found.author();
        keepEdits();
    }

    private void typed() {
        int now = ++keys;
        afterPause.execute(() -> {
            if (keys == now) {
                keepEdits();
            }
        });
    }

    /** Writes down at once what was filled in last, if anything has changed. */
    public void keepEdits() {
        ReasonDraft before = kept;
        ReasonDraft now = new ReasonDraft(author, finding, kind, chosen.get(), reason.get(), clock.instant());
        boolean unchanged = before == null
                ? now.isBlank()
                : now.reason().equals(before.reason()) && now.chosen() == before.chosen();
        if (author.isEmpty() || givenUp || unchanged) {
            return;
        }
        kept = now;
        threads.work().execute(() -> {
            try {
                outbox.drafts().keep(now);
            } catch (OutboxFull e) {
                LOG.log(System.Logger.Level.WARNING, "The phone's storage is full", e);
                threads.screen().execute(() -> notKept(now, before));
            }
        });
    }

    private void notKept(ReasonDraft now, @Nullable ReasonDraft before) {
        if (now.equals(kept)) {
            kept = before; // the next edit tries again
        }
        if (finding.equals(now.finding())) {
            failed.accept(say("手机存储空间不足，刚填写的理由没有存到本机。请不要离开这一页，先删除一些照片或应用。"));
        }
    }

    /** It is being said: what is on disk of it goes with the same write. */
    public void giveUp() {
        givenUp = true;
    }

    /** It could not be said; what is on disk of it is still there. */
    public void notSaid() {
        givenUp = false;
        keepEdits();
    }

    /** Puts a phrase at the end of the reason. */
    public void addPhrase(String phrase) {
        reason.set(Wording.with(reason.get(), phrase));
        keepEdits();
    }

    /** The answer chosen; absent for none yet, and for a withdrawal. */
    public ObjectProperty<@Nullable DecisionKind> chosen() {
        return chosen;
    }

    public StringProperty reason() {
        return reason;
    }
}
