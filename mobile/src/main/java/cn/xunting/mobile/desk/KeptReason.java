package cn.xunting.mobile.desk;

import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
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
 * 理由 of what is about to be said to a finding, with who is to sign it, written down as it is made. Used on the screen's thread.
 */
public final class KeptReason {
    private final ReasonDraft.Kind kind;
    private final HallCopy hall;
    private final Outbox outbox;
    private final Clock clock;
    private final Threads threads;
    private final Executor afterPause;
    private final ObjectProperty<@Nullable DecisionKind> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> signer = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private Consumer<String> failed = words -> {};

    private UUID finding = new UUID(0, 0);

    /** Who fills it in; empty until it is known what the phone had kept. */
    private String author = "";

    private KeptEdits<ReasonDraft> edits;

    /** @param afterPause runs on the screen's thread, after {@link Threads#PAUSE} */
    public KeptReason(
            ReasonDraft.Kind kind, HallCopy hall, Outbox outbox, Clock clock, Threads threads, Executor afterPause) {
        this.kind = kind;
        this.hall = hall;
        this.outbox = outbox;
        this.clock = clock;
        this.threads = threads;
        this.afterPause = afterPause;
        this.edits = new KeptEdits<>(threads, afterPause);
        chosen.addListener(changed -> keepEdits());
        signer.addListener(changed -> keepEdits());
        reason.addListener(changed -> edits.typed(this::keepEdits));
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
        edits = new KeptEdits<>(threads, afterPause);
        chosen.set(null);
        signer.set(null);
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
            edits.found(before);
            reason.set(before.reason() + reason.get());
            if (chosen.get() == null) {
                chosen.set(before.chosen());
            }
            if (signer.get() == null) {
                signer.set(before.signer());
            }
        });
        author = found.author();
        keepEdits();
    }

    /** Writes down at once what was filled in last, if anything has changed. */
    public void keepEdits() {
        if (author.isEmpty()) {
            return;
        }
        UUID about = finding;
        edits.keep(
                new ReasonDraft(author, about, kind, chosen.get(), signer.get(), reason.get(), clock.instant()),
                outbox.drafts()::keep,
                words -> {
                    if (finding.equals(about)) {
                        failed.accept(words);
                    }
                });
    }

    /** It is being said: what is on disk of it goes with the same write. */
    public void giveUp() {
        edits.giveUp();
    }

    /** It could not be said; what is on disk of it is still there. */
    public void notSaid() {
        edits.takeUp();
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

    /** The enrolment of who is to sign; absent for nobody yet. */
    public ObjectProperty<@Nullable UUID> signer() {
        return signer;
    }

    public StringProperty reason() {
        return reason;
    }
}
