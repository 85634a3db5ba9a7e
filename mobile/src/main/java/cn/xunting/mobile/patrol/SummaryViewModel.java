package cn.xunting.mobile.patrol;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Progress;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.model.wire.UnitEntry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 巡查小结 — what today's latest patrol has visited, found and not got done. */
public final class SummaryViewModel {
    private final Outbox outbox;
    private final HallBook book;
    private final Today today;
    private final Threads threads;
    private final Walking walking;

    private final IntegerProperty visited = new SimpleIntegerProperty();
    private final IntegerProperty windows = new SimpleIntegerProperty();
    private final IntegerProperty found = new SimpleIntegerProperty();
    private final IntegerProperty unsent = new SimpleIntegerProperty();
    private final StringProperty whyUnsent = new SimpleStringProperty("");
    private final ObservableList<Walking.Stop> left = FXCollections.observableArrayList();
    private final ObservableList<OpenLine> open = FXCollections.observableArrayList();
    private final ObservableList<VisitLine> visits = FXCollections.observableArrayList();

    private final List<Runnable> listening;

    /**
     * A model for the life of the app.
     *
     * @param onEnded called on the screen's thread once the end of the patrol is on disk, or cannot be
     */
    public SummaryViewModel(
            HallCopy hall,
            Outbox outbox,
            Uplink uplink,
            Today today,
            Patrols patrols,
            Threads threads,
            Consumer<Noted> onEnded) {
        this.outbox = outbox;
        this.book = new HallBook(hall);
        this.today = today;
        this.threads = threads;
        this.walking = new Walking(patrols, threads, onEnded);
        listening = List.of(
                hall.onChange(this::refresh),
                outbox.onChange(this::refresh),
                uplink.onStatus(() -> threads.screen().execute(() -> show(uplink.status()))));
        show(uplink.status());
    }

    /** A finding nobody has answered for the unit. */
    public record OpenLine(UUID id, String label, String line) {}

    /** A window that was visited. */
    public record VisitLine(String code, String name, String line) {}

    private record Snapshot(
            Walking.Standing walking,
            int found,
            int unsent,
            List<Walking.Stop> left,
            List<OpenLine> open,
            List<VisitLine> visits) {}

    /** Hears of nothing any more; the screens have been built anew. */
    public void forget() {
        listening.forEach(Runnable::run);
    }

    /** Reads everything anew. May be called on any thread. */
    public void refresh() {
        threads.read(this::snapshot, this::show);
    }

    private Snapshot snapshot() {
        Walking.Standing standing = walking.read();
        return standing.latest()
                .map(progress -> snapshot(standing, progress))
                .orElse(new Snapshot(standing, 0, 0, List.of(), List.of(), List.of()));
    }

    private Snapshot snapshot(Walking.Standing standing, Progress progress) {
        String patrol = progress.patrol().toString();
        List<Recorded> found =
                today.recorded().stream().filter(r -> patrol.equals(r.patrol())).toList();
        Set<UUID> answered = today.answered();
        boolean ownUnsent = outbox.patrols().all().stream()
                .anyMatch(kept -> kept.id().equals(progress.patrol()) && kept.state() != ItemState.SENT);
        int findingsUnsent = (int) found.stream().filter(r -> !r.sent()).count();
        return new Snapshot(
                standing,
                found.size(),
                findingsUnsent + (ownUnsent ? 1 : 0),
                progress.left().stream()
                        .map(unit -> new Walking.Stop(unit.code(), unit.name()))
                        .toList(),
                found.stream()
                        .filter(r -> !answered.contains(r.id()))
                        .map(this::line)
                        .toList(),
                progress.windows().stream()
                        .flatMap(unit -> visitLine(unit, progress).stream())
                        .toList());
    }

    private OpenLine line(Recorded r) {
        return new OpenLine(
                r.id(),
                book.itemLabel(r.item(), today.day()) + Wording.times(r.quantity()),
                r.unit() + " · " + Wording.clock(r.at()) + " · " + book.personName(r.staffNo()));
    }

    private static List<VisitLine> visitLine(UnitEntry unit, Progress progress) {
        return progress
                .visitOf(unit.code())
                .map(visit -> new VisitLine(unit.code(), unit.name(), UnitLines.words(visit)))
                .stream()
                .toList();
    }

    private void show(Snapshot snapshot) {
        walking.show(snapshot.walking(), "");
        visited.set(snapshot.walking().latest().map(Progress::visited).orElse(0));
        windows.set(snapshot.walking()
                .latest()
                .map(progress -> progress.windows().size())
                .orElse(0));
        found.set(snapshot.found());
        unsent.set(snapshot.unsent());
        left.setAll(snapshot.left());
        open.setAll(snapshot.open());
        visits.setAll(snapshot.visits());
    }

    private void show(Uplink.Status status) {
        boolean stuck = status.link() == Uplink.Link.OFFLINE || status.link() == Uplink.Link.SIGNED_OUT;
        whyUnsent.set(stuck ? status.words() : "");
    }

    public void end() {
        walking.end();
    }

    /** The patrol. */
    public Walking walking() {
        return walking;
    }

    /** How many windows have been visited. */
    public IntegerProperty visited() {
        return visited;
    }

    /** How many there are. */
    public IntegerProperty windows() {
        return windows;
    }

    /** How many findings were made on it. */
    public IntegerProperty found() {
        return found;
    }

    /** What of it the server does not have yet: findings, and the patrol itself. */
    public IntegerProperty unsent() {
        return unsent;
    }

    /** Why nothing goes up just now; empty where it does. */
    public StringProperty whyUnsent() {
        return whyUnsent;
    }

    /** The windows not visited, in walking order. */
    public ObservableList<Walking.Stop> left() {
        return left;
    }

    /** Findings nobody has answered, newest first. */
    public ObservableList<OpenLine> open() {
        return open;
    }

    /** The windows visited, in walking order. */
    public ObservableList<VisitLine> visits() {
        return visits;
    }
}
