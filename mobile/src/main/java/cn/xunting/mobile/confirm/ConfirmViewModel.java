package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.SyncDecision;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * 请首席代表确认 — one finding, who answers for the unit, what they say, and their PIN. The PIN is overwritten as soon as it has been
 * tried or the screen is left; the inspector stays signed in all the while.
 */
public final class ConfirmViewModel {
    /** Reasons a representative gives most. */
    public static final List<String> PHRASES = List.of("与事实不符", "当时在取件", "因公临时离开", "当事人不在岗", "请调监控核实");

    /** Where representatives are when they are not there. */
    public static final List<String> ABSENT_PHRASES = List.of("外出开会", "休假", "暂时离开窗口", "联系不上");

    private final HallCopy hall;
    private final Reports reports;
    private final SignDecision sign;
    private final Threads threads;
    private final Consumer<String> onSaid;

    private final ObjectProperty<ConfirmMatter> matter = new SimpleObjectProperty<>(ConfirmMatter.NONE);
    private final StringProperty error = new SimpleStringProperty("");
    private final Signatory signatory;
    private final Answer answer;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private final PinEntry pin;
    private final SignByPin byPin;
    private final ShownPhotos photos;

    private UUID finding = new UUID(0, 0);

    /**
     * A model for the life of the app.
     *
     * @param onSaid called on the screen's thread, with words to show, once what was said is on disk
     */
    public ConfirmViewModel(
            HallCopy hall,
            Outbox outbox,
            PhotoSource source,
            SignDecision sign,
            KeptReason kept,
            Clock clock,
            Threads threads,
            Consumer<String> onSaid) {
        this.hall = hall;
        this.reports = new Reports(hall, outbox);
        this.sign = sign;
        this.pin = new PinEntry(clock);
        this.byPin = new SignByPin(sign, pin, threads);
        this.threads = threads;
        this.onSaid = onSaid;
        this.answer = new Answer(kept, error::set);
        this.signatory = new Signatory(kept.signer());
        this.photos = new ShownPhotos(outbox, source, threads);
        ready = Bindings.createBooleanBinding(this::complete, signatory.chosen(), answer.choice(), answer.reason());
    }

    /** Goes on counting wrong PINs; the screens have been built anew, which must not give anybody more tries. */
    public void continueFrom(ConfirmViewModel before) {
        pin.continueFrom(before.pin);
    }

    private boolean complete() {
        Choice said = answer.choice().get();
        return said != null
                && answer.isComplete()
                && (!said.isSigned() || signatory.chosen().get() != null);
    }

    /** Turns to a finding; what was filled in for it before is there again, also after the app was killed. */
    public void open(UUID id) {
        finding = id;
        show(ConfirmMatter.NONE);
        error.set("");
        answer.open(id);
        forget();
        threads.read(() -> ConfirmMatter.read(hall, reports, id), read -> {
            if (finding.equals(id)) {
                show(read);
            }
        });
    }

    private void show(ConfirmMatter read) {
        matter.set(read);
        FindingReport report = read.report();
        signatory.offer(read.representatives());
        photos.show(report == null ? List.of() : report.photos());
    }

    /** Goes on to the PIN; an absence is saved at once. */
    public void proceed() {
        Choice said = answer.choice().get();
        FindingReport report = matter.get().report();
        if (!ready.get() || busy.get() || said == null || report == null) {
            return;
        }
        error.set("");
        Representative by = signatory.chosen().get();
        if (!said.isSigned()) {
            busy.set(true);
            keep(sign.unsigned(answer.about(finding, report, said)), said);
        } else if (by != null) {
            pin.begin(by.signer()).ifPresent(error::set);
        }
    }

    /** Takes a digit of the PIN; the last one signs. */
    public void enter(int digit) {
        if (busy.get()) {
            return;
        }
        if (pin.entering().get()) {
            error.set("");
        }
        if (pin.add(digit)) {
            signNow();
        }
    }

    /** Takes the last digit back. */
    public void erase() {
        if (!busy.get()) {
            pin.erase();
        }
    }

    /** Leaves the PIN's entry; nothing of it stays. */
    public void forget() {
        pin.forget();
    }

    private void signNow() {
        Choice said = answer.choice().get();
        FindingReport report = matter.get().report();
        Representative by = signatory.chosen().get();
        if (said == null || report == null || by == null) {
            forget();
            return;
        }
        busy.set(true);
        byPin.sign(by.signer(), answer.about(finding, report, said), signed -> keep(signed, said), this::failed);
    }

    private void keep(SyncDecision decision, Choice said) {
        answer.giveUp();
        threads.read(() -> sign.keep(decision), outcome -> {
            if (outcome instanceof SignDecision.Outcome.NotKept not) {
                answer.notSaid();
                failed(not.words());
            } else {
                busy.set(false);
                forget();
                onSaid.accept(savedWords(said));
            }
        });
    }

    private static String savedWords(Choice said) {
        return switch (said) {
            case ACKNOWLEDGED -> say("已存本机：代表已确认");
            case REFUSED -> say("已存本机：代表已拒签");
            case DISPUTED -> say("已存本机：代表已有异议");
            case ABSENT -> say("已存本机：代表不在场");
        };
    }

    private void failed(String words) {
        busy.set(false);
        error.set(words);
    }

    /** The finding it is turned to. */
    public UUID finding() {
        return finding;
    }

    /** The finding, and who can answer for it. */
    ObjectProperty<ConfirmMatter> matter() {
        return matter;
    }

    public StringProperty error() {
        return error;
    }

    /** Who can sign this finding on this phone, and who is to. */
    public Signatory signatory() {
        return signatory;
    }

    /** What is about to be said. */
    public Answer answer() {
        return answer;
    }

    public ShownPhotos photos() {
        return photos;
    }

    /** Whether the PIN is being entered. */
    public BooleanProperty entering() {
        return pin.entering();
    }

    /** How many digits of the PIN have been entered; which ones nobody is told. */
    public IntegerProperty digits() {
        return pin.digits();
    }

    public BooleanProperty busy() {
        return busy;
    }

    public BooleanBinding ready() {
        return ready;
    }
}
