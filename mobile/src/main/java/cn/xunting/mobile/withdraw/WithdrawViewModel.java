package cn.xunting.mobile.withdraw;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** 撤回记录 — one finding and why it is withdrawn. */
public final class WithdrawViewModel {
    /** Why inspectors withdraw most. */
    public static final List<String> PHRASES = List.of("认错了人", "选错了条款", "重复记录", "情况已核实，不属于问题");

    private final HallBook book;
    private final Reports reports;
    private final WithdrawFinding withdraw;
    private final KeptReason kept;
    private final Threads threads;
    private final Consumer<String> onWithdrawn;

    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final BooleanProperty known = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private UUID finding = new UUID(0, 0);

    /**
     * A model for the life of the app.
     *
     * @param onWithdrawn called on the screen's thread, with words to show, once the withdrawal is on disk
     */
    public WithdrawViewModel(
            HallCopy hall,
            Outbox outbox,
            WithdrawFinding withdraw,
            KeptReason kept,
            Threads threads,
            Consumer<String> onWithdrawn) {
        this.book = new HallBook(hall);
        this.reports = new Reports(hall, outbox);
        this.withdraw = withdraw;
        this.kept = kept;
        this.threads = threads;
        this.onWithdrawn = onWithdrawn;
        kept.onFailure(error::set);
        ready = Bindings.createBooleanBinding(
                () -> known.get() && !reason().get().isBlank(), known, reason());
    }

    private record Shown(String what, String where, boolean known) {}

    /** Turns to a finding; what was typed for it before is there again, also after the app was killed. */
    public void open(UUID id) {
        finding = id;
        what.set("");
        where.set("");
        known.set(false);
        kept.open(id);
        error.set("");
        threads.read(() -> reports.find(id).map(this::words).orElseGet(WithdrawViewModel::gone), shown -> {
            if (finding.equals(id)) {
                what.set(shown.what());
                where.set(shown.where());
                known.set(shown.known());
            }
        });
    }

    private Shown words(FindingReport f) {
        return new Shown(
                book.itemLabel(f.item(), HallTime.CHINA.dayOf(f.occurredAt())) + Wording.times(f.quantity()),
                f.unit() + " " + book.unitName(f.unit()) + " · " + book.personName(f.staffNo()) + " · "
                        + Wording.dayAndClock(f.occurredAt()),
                true);
    }

    private static Shown gone() {
        return new Shown(say("这条记录已不在本机，请返回。"), "", false);
    }

    /** Puts a phrase at the end of the reason. */
    public void addPhrase(String phrase) {
        kept.addPhrase(phrase);
    }

    /** Withdraws it; the screen may move on when {@code onWithdrawn} is called, not before. */
    public void withdraw() {
        if (!ready.get() || busy.get()) {
            return;
        }
        busy.set(true);
        error.set("");
        UUID id = finding;
        String why = reason().get().strip();
        kept.giveUp();
        threads.read(() -> withdraw.withdraw(id, why), failed -> {
            busy.set(false);
            if (failed.isPresent()) {
                kept.notSaid();
                error.set(failed.get());
            } else {
                onWithdrawn.accept(say("已撤回，不再计分"));
            }
        });
    }

    /** Writes down at once what was typed last: the screen is left, or the app. */
    public void keepEdits() {
        kept.keepEdits();
    }

    /** The finding it is turned to. */
    public UUID finding() {
        return finding;
    }

    /** The item and how many. */
    public StringProperty what() {
        return what;
    }

    /** Unit, person and time. */
    public StringProperty where() {
        return where;
    }

    public StringProperty reason() {
        return kept.reason();
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
}
