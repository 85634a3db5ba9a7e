package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.model.wire.FindingReport;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** 答复 — one finding and what its unit's representative says to it, on their own phone and under their own account. */
public final class AnswerViewModel {
    private final HallCopy hall;
    private final Reports reports;
    private final SignDecision sign;
    private final Threads threads;
    private final Consumer<String> onSaid;

    private final ObjectProperty<AnswerMatter> matter = new SimpleObjectProperty<>(AnswerMatter.NONE);
    private final Answer answer;
    private final StringProperty error = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private final ShownPhotos photos;

    private UUID finding = new UUID(0, 0);

    /**
     * A model for the life of the app.
     *
     * @param onSaid called on the screen's thread, with words to show, once the answer is on disk
     */
    public AnswerViewModel(
            HallCopy hall,
            Outbox outbox,
            PhotoSource source,
            SignDecision sign,
            KeptReason kept,
            Threads threads,
            Consumer<String> onSaid) {
        this.hall = hall;
        this.reports = new Reports(hall, outbox);
        this.sign = sign;
        this.threads = threads;
        this.onSaid = onSaid;
        this.answer = new Answer(kept, error::set);
        this.photos = new ShownPhotos(outbox, source, threads);
        ready = Bindings.createBooleanBinding(answer::isComplete, answer.choice(), answer.reason());
    }

    /** Turns to a finding; what was filled in for it before is there again, also after the app was killed. */
    public void open(UUID id) {
        finding = id;
        matter.set(AnswerMatter.NONE);
        photos.show(List.of());
        answer.open(id);
        error.set("");
        threads.read(() -> AnswerMatter.read(hall, reports, id), read -> {
            if (finding.equals(id)) {
                show(read);
            }
        });
    }

    private void show(AnswerMatter read) {
        matter.set(read);
        FindingReport report = read.matter().report();
        photos.show(report == null ? List.of() : report.photos());
        answer.limitTo(read.offered());
    }

    /** Keeps what was said. */
    public void submit() {
        Choice said = answer.choice().get();
        FindingReport report = matter.get().matter().report();
        if (!ready.get() || busy.get() || said == null || report == null) {
            return;
        }
        busy.set(true);
        error.set("");
        SignDecision.Said statement = answer.about(finding, report, said);
        answer.giveUp();
        threads.read(() -> sign.keep(sign.unsigned(statement)), outcome -> {
            busy.set(false);
            if (outcome instanceof SignDecision.Outcome.NotKept not) {
                answer.notSaid();
                error.set(not.words());
            } else {
                onSaid.accept(say("已存本机：{0}", said.words()));
            }
        });
    }

    /** The finding it is turned to. */
    public UUID finding() {
        return finding;
    }

    /** The finding, and what can be said to it. */
    ObjectProperty<AnswerMatter> matter() {
        return matter;
    }

    /** What is about to be said. */
    public Answer answer() {
        return answer;
    }

    public StringProperty error() {
        return error;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public BooleanBinding ready() {
        return ready;
    }

    public ShownPhotos photos() {
        return photos;
    }
}
