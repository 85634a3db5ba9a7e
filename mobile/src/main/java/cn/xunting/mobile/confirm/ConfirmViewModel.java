package cn.xunting.mobile.confirm;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.model.HallTime;
import cn.xunting.model.signing.SigningPin;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.SyncDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * 请首席代表确认 — one finding, who answers for the unit, what they say, and their PIN. The PIN is overwritten as soon as it has been
 * tried or the screen is left; the inspector stays signed in all the while.
 */
public final class ConfirmViewModel {
    /** Reasons a representative gives most. */
    public static final List<String> PHRASES = List.of("与事实不符", "当时在取件", "因公临时离开", "当事人不在岗", "请调监控核实");

    /** Where representatives are when they are not there. */
    public static final List<String> ABSENT_PHRASES = List.of("外出开会", "休假", "暂时离开窗口", "联系不上");

    private static final System.Logger LOG = System.getLogger(ConfirmViewModel.class.getName());

    private final HallCopy hall;
    private final HallBook book;
    private final Reports reports;
    private final SignDecision sign;
    private final WrongPins wrongPins;
    private final Threads threads;
    private final Consumer<String> onSaid;

    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty more = new SimpleStringProperty("");
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ObservableList<Representative> representatives = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Representative> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty entering = new SimpleBooleanProperty();
    private final IntegerProperty digits = new SimpleIntegerProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private final char[] pin = new char[SigningPin.LENGTH];

    private UUID finding = new UUID(0, 0);
    private @Nullable FindingReport shown;
    private List<Signer> signers = List.of();

    /**
     * A model for the life of the app.
     *
     * @param onSaid called on the screen's thread, with words to show, once what was said is on disk
     */
    public ConfirmViewModel(
            HallCopy hall, Outbox outbox, SignDecision sign, Clock clock, Threads threads, Consumer<String> onSaid) {
        this.hall = hall;
        this.book = new HallBook(hall);
        this.reports = new Reports(hall, outbox);
        this.sign = sign;
        this.wrongPins = new WrongPins(clock);
        this.threads = threads;
        this.onSaid = onSaid;
        ready = Bindings.createBooleanBinding(this::complete, chosen, choice, reason, busy);
    }

    private boolean complete() {
        Choice said = choice.get();
        return said != null
                && !busy.get()
                && (!said.isSigned() || chosen.get() != null)
                && (!said.needsReason() || !reason.get().isBlank());
    }

    private record Snapshot(
            Optional<FindingReport> report, String what, String who, String more, List<Signer> signers, String hint) {}

    /** Turns to a finding; nothing is chosen yet. */
    public void open(UUID id) {
        finding = id;
        shown = null;
        signers = List.of();
        what.set("");
        who.set("");
        more.set("");
        hint.set("");
        error.set("");
        reason.set("");
        representatives.clear();
        chosen.set(null);
        choice.set(null);
        forget();
        threads.read(() -> snapshot(id), snapshot -> {
            if (finding.equals(id)) {
                show(snapshot);
            }
        });
    }

    private Snapshot snapshot(UUID id) {
        Optional<FindingReport> found = reports.find(id);
        if (found.isEmpty()) {
            return new Snapshot(found, "", "", "", List.of(), "这条记录已不在本机，请返回。");
        }
        FindingReport report = found.get();
        LocalDate day = HallTime.CHINA.dayOf(report.occurredAt());
        List<Signer> ofUnit = hall.signers().stream()
                .filter(signer -> signer.units().contains(report.unit()))
                .toList();
        List<Signer> offered = ofUnit.stream()
                .filter(signer -> report.staffNo() == null || !report.staffNo().equals(signer.staffNo()))
                .toList();
        boolean aboutRepresentative = offered.size() < ofUnit.size()
                || book.people(report.unit(), day).stream()
                        .filter(Person::chief)
                        .anyMatch(chief -> chief.staffNo().equals(report.staffNo()));
        return new Snapshot(
                found,
                book.itemLabel(report.item(), day) + Wording.times(report.quantity()),
                report.unit() + " " + book.unitName(report.unit()) + " · " + book.personName(report.staffNo()),
                Wording.dayAndClock(report.occurredAt())
                        + (report.photos().isEmpty()
                                ? ""
                                : " · 照片 " + report.photos().size() + " 张")
                        + (report.note().isBlank() ? "" : "\n备注：" + report.note()),
                offered,
                hint(aboutRepresentative, offered.isEmpty()));
    }

    private static String hint(boolean aboutRepresentative, boolean nobody) {
        if (aboutRepresentative) {
            return nobody ? "当事人就是首席代表，不能确认自己的问题。请副代表设定签字密码后确认，或请另一名督查员在自己的手机上确认。" : "当事人就是代表本人，不能确认自己的问题，请由下面的代表确认。";
        }
        return nobody ? "本机还没有这个窗口代表的签字密码。请代表用自己的账号登录设定，本机联网更新后再签；或记录代表不在场。" : "";
    }

    private void show(Snapshot snapshot) {
        shown = snapshot.report().orElse(null);
        signers = snapshot.signers();
        what.set(snapshot.what());
        who.set(snapshot.who());
        more.set(snapshot.more());
        hint.set(snapshot.hint());
        representatives.setAll(signers.stream()
                .map(signer -> new Representative(signer.enrolment(), signer.name(), signer.account()))
                .toList());
        if (representatives.size() == 1) {
            chosen.set(representatives.get(0));
        }
    }

    /** Goes on to the PIN; an absence is saved at once. */
    public void proceed() {
        Choice said = choice.get();
        FindingReport report = shown;
        if (!ready.get() || said == null || report == null) {
            return;
        }
        error.set("");
        Representative by = chosen.get();
        if (!said.isSigned()) {
            busy.set(true);
            keep(sign.unsigned(said(report, said)), said);
        } else if (by != null && wrongPins.paused(by.enrolment())) {
            error.set("签字密码输错次数过多，请 " + WrongPins.PAUSE.toMinutes() + " 分钟后再试。");
        } else {
            forget();
            entering.set(true);
        }
    }

    /** Takes a digit of the PIN; the last one signs. */
    public void enter(int digit) {
        if (!entering.get() || busy.get() || digits.get() == SigningPin.LENGTH) {
            return;
        }
        error.set("");
        pin[digits.get()] = (char) ('0' + digit);
        digits.set(digits.get() + 1);
        if (digits.get() == SigningPin.LENGTH) {
            signNow();
        }
    }

    /** Takes the last digit back. */
    public void erase() {
        if (!busy.get() && digits.get() > 0) {
            digits.set(digits.get() - 1);
            pin[digits.get()] = 0;
        }
    }

    /** Leaves the PIN's entry; nothing of it stays. */
    public void forget() {
        Arrays.fill(pin, '\0');
        digits.set(0);
        entering.set(false);
    }

    private void signNow() {
        Choice said = choice.get();
        FindingReport report = shown;
        Optional<Signer> signer = signer();
        if (said == null || report == null || signer.isEmpty()) {
            forget();
            return;
        }
        busy.set(true);
        char[] entered = pin.clone();
        Arrays.fill(pin, '\0');
        digits.set(0);
        SignDecision.Said statement = said(report, said);
        threads.photos().execute(() -> {
            try {
                Optional<SyncDecision> signed = sign.signed(entered, signer.get(), statement);
                threads.screen().execute(() -> tried(signer.get(), signed, said));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A decision could not be signed, finding=" + statement.finding(), e);
                threads.screen().execute(() -> failed("签字没有成功，请再试一次。仍不行请联系管理员。"));
            } finally {
                Arrays.fill(entered, '\0');
            }
        });
    }

    private Optional<Signer> signer() {
        Representative by = chosen.get();
        return signers.stream()
                .filter(signer -> by != null && signer.enrolment().equals(by.enrolment()))
                .findFirst();
    }

    private void tried(Signer signer, Optional<SyncDecision> signed, Choice said) {
        if (signed.isPresent()) {
            wrongPins.forget(signer.enrolment());
            keep(signed.get(), said);
            return;
        }
        int left = wrongPins.count(signer.enrolment());
        if (left == 0) {
            forget();
        }
        failed(
                left == 0
                        ? "签字密码输错次数过多，请 " + WrongPins.PAUSE.toMinutes() + " 分钟后再试。"
                        : "签字密码不对，请重新输入（还可以试 " + left + " 次）。");
    }

    private void keep(SyncDecision decision, Choice said) {
        threads.read(() -> sign.keep(decision), outcome -> {
            if (outcome instanceof SignDecision.Outcome.NotKept not) {
                failed(not.words());
            } else {
                busy.set(false);
                forget();
                onSaid.accept(said.isSigned() ? "已存本机：代表已" + said.words() : "已存本机：代表不在场");
            }
        });
    }

    private void failed(String words) {
        busy.set(false);
        error.set(words);
    }

    private SignDecision.Said said(FindingReport report, Choice said) {
        return new SignDecision.Said(
                finding, report, said.kind(), said.needsReason() ? reason.get().strip() : "");
    }

    /** Puts a phrase at the end of the reason. */
    public void addPhrase(String phrase) {
        String written = reason.get().strip();
        reason.set(written.isEmpty() ? phrase : written + "；" + phrase);
    }

    /** What was found, and how many times. */
    public StringProperty what() {
        return what;
    }

    /** Where, and whom it concerns. */
    public StringProperty who() {
        return who;
    }

    /** When, with how many photos, and the note. */
    public StringProperty more() {
        return more;
    }

    /** Who may not or cannot sign, and what to do then; empty if there is nothing to say. */
    public StringProperty hint() {
        return hint;
    }

    public StringProperty error() {
        return error;
    }

    /** Who can sign this finding on this phone. */
    public ObservableList<Representative> representatives() {
        return representatives;
    }

    public ObjectProperty<@Nullable Representative> chosen() {
        return chosen;
    }

    public ObjectProperty<@Nullable Choice> choice() {
        return choice;
    }

    public StringProperty reason() {
        return reason;
    }

    /** Whether the PIN is being entered. */
    public BooleanProperty entering() {
        return entering;
    }

    /** How many digits of the PIN have been entered; which ones nobody is told. */
    public IntegerProperty digits() {
        return digits;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public BooleanBinding ready() {
        return ready;
    }
}
