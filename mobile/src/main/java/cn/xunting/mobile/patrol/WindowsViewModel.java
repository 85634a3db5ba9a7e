package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.port.Uplink.Status;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.UnitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 今日窗口 — every unit with what is recorded there today and what waits, and how the connection stands. */
public final class WindowsViewModel {
    private final HallCopy hall;
    private final Outbox outbox;
    private final Uplink uplink;
    private final SignInGate gate;
    private final Threads threads;
    private final Today today;
    private final Walking walking;

    private final ObservableList<UnitLine> windows = FXCollections.observableArrayList();
    private final ObservableList<UnitLine> departments = FXCollections.observableArrayList();
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty syncWords = new SimpleStringProperty("");
    private final BooleanProperty sessionEnded = new SimpleBooleanProperty();
    private final IntegerProperty unsent = new SimpleIntegerProperty();
    private final IntegerProperty needAttention = new SimpleIntegerProperty();

    private final List<Runnable> listening;

    /**
     * A model for the life of the app.
     *
     * @param onNoted called on the screen's thread once a step of the patrol is on disk, or cannot be
     */
    public WindowsViewModel(
            HallCopy hall,
            Outbox outbox,
            Uplink uplink,
            SignInGate gate,
            Today today,
            Patrols patrols,
            Threads threads,
            Consumer<Noted> onNoted) {
        this.hall = hall;
        this.outbox = outbox;
        this.uplink = uplink;
        this.gate = gate;
        this.today = today;
        this.threads = threads;
        this.walking = new Walking(patrols, threads, onNoted);
        listening = List.of(
                hall.onChange(this::refresh),
                outbox.onChange(this::refresh),
                uplink.onStatus(() -> threads.screen().execute(() -> show(uplink.status()))));
        show(uplink.status());
    }

    /**
     * A unit as a line of the list.
     *
     * @param recorded findings of today
     * @param toConfirm how many of them nobody has answered for the unit
     * @param waiting how many of them the server does not have yet
     * @param visit when the patrol was here and whether it found nothing; empty if it was not, or there is none
     * @param toVisit whether the patrol still has to come here
     */
    public record UnitLine(
            String code, String name, int recorded, int toConfirm, int waiting, String visit, boolean toVisit) {}

    private record Snapshot(
            List<UnitLine> windows,
            List<UnitLine> departments,
            String who,
            int unsent,
            int needAttention,
            Walking.Standing walking) {}

    /** Hears of nothing any more; the screens have been built anew. */
    public void forget() {
        listening.forEach(Runnable::run);
    }

    /** Reads everything anew. May be called on any thread. */
    public void refresh() {
        threads.read(this::snapshot, this::show);
    }

    public void sendNow() {
        uplink.sendNow();
    }

    /** What somebody should know before signing out. */
    public String signOutWords() {
        int waiting = unsent.get();
        return waiting == 0 ? say("记录都已上传。退出后再次使用需要重新登录。") : say("还有 {0} 条没有上传。它们会留在本机，下次登录后继续上传，不会丢失。", waiting);
    }

    public void signOut() {
        threads.work().execute(gate::signOut);
    }

    private Snapshot snapshot() {
        List<UnitEntry> units = today.units();
        Walking.Standing standing = walking.read();
        UnitLines lines = new UnitLines(today, standing.current());
        List<ItemState> states = states();
        LocalDate day = today.day();
        String name = hall.officer().map(Officer::name).orElse(say("未登录"));
        return new Snapshot(
                lines.of(units, UnitKind.WINDOW),
                lines.of(units, UnitKind.DEPARTMENT),
                name + " · " + Wording.dayOfWeek(day),
                (int) states.stream().filter(state -> state != ItemState.SENT).count(),
                (int) states.stream()
                        .filter(state -> state == ItemState.NEEDS_ATTENTION)
                        .count(),
                standing);
    }

    private List<ItemState> states() {
        List<ItemState> states = new ArrayList<>();
        outbox.items().forEach(item -> states.add(item.state()));
        outbox.decisions().forEach(said -> states.add(said.state()));
        outbox.patrols().all().forEach(patrol -> states.add(patrol.state()));
        return states;
    }

    private void show(Snapshot snapshot) {
        replace(windows, snapshot.windows());
        replace(departments, snapshot.departments());
        who.set(snapshot.who());
        unsent.set(snapshot.unsent());
        needAttention.set(snapshot.needAttention());
        walking.show(snapshot.walking(), "");
    }

    /** Leaves an equal list alone: redrawing it would take the focus away from whoever is on a row. */
    private static void replace(ObservableList<UnitLine> shown, List<UnitLine> fresh) {
        if (!shown.equals(fresh)) {
            shown.setAll(fresh);
        }
    }

    private void show(Status status) {
        syncWords.set(status.words());
        sessionEnded.set(status.link() == Link.SIGNED_OUT);
    }

    /** The patrol. */
    public Walking walking() {
        return walking;
    }

    public ObservableList<UnitLine> windows() {
        return windows;
    }

    public ObservableList<UnitLine> departments() {
        return departments;
    }

    /** Who walks, and which day it is. */
    public StringProperty who() {
        return who;
    }

    public StringProperty syncWords() {
        return syncWords;
    }

    /** Whether the password is needed again before anything can be sent. */
    public BooleanProperty sessionEnded() {
        return sessionEnded;
    }

    public IntegerProperty unsent() {
        return unsent;
    }

    public IntegerProperty needAttention() {
        return needAttention;
    }
}
