package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Progress;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** 巡查中 — how the patrol stands, as a screen shows it, and its steps. */
public final class Walking {
    private final Patrols patrols;
    private final Threads threads;
    private final Consumer<Noted> onNoted;

    private final BooleanProperty offered = new SimpleBooleanProperty();
    private final BooleanProperty underWay = new SimpleBooleanProperty();
    private final BooleanProperty walked = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private final ObjectProperty<@Nullable Stop> next = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    Walking(Patrols patrols, Threads threads, Consumer<Noted> onNoted) {
        this.patrols = patrols;
        this.threads = threads;
        this.onNoted = onNoted;
    }

    /** A window to go to. */
    public record Stop(String code, String name) {}

    /**
     * What was read of it.
     *
     * @param mayWalk whether whoever is signed in walks patrols
     */
    record Standing(boolean mayWalk, Optional<Progress> latest) {
        Optional<Progress> current() {
            return latest.filter(Progress::lasts);
        }
    }

    Standing read() {
        return new Standing(patrols.mayWalk(), patrols.latest());
    }

    /** Shows how it stands seen from a unit; empty for nowhere in particular. */
    void show(Standing standing, String here) {
        offered.set(standing.mayWalk() && standing.current().isEmpty());
        underWay.set(standing.mayWalk() && standing.current().isPresent());
        walked.set(standing.mayWalk() && standing.latest().isPresent());
        words.set(standing.latest().map(Walking::words).orElse(""));
        fraction.set(standing.latest().map(Walking::fraction).orElse(0.0));
        next.set(standing.current()
                .flatMap(progress -> here.isEmpty() ? progress.next() : progress.nextAfter(here))
                .map(unit -> new Stop(unit.code(), unit.name()))
                .orElse(null));
    }

    private static String words(Progress progress) {
        int visited = progress.visited();
        int windows = progress.windows().size();
        String from = Wording.clock(progress.report().startedAt());
        return progress.report().endedAt() == null
                ? say("到访 {0}/{1} · {2} 开始", visited, windows, from)
                : say(
                        "上次巡查 {0}–{1} · 到访 {2}/{3}",
                        from, Wording.clock(progress.report().endedAt()), visited, windows);
    }

    private static double fraction(Progress progress) {
        int all = progress.windows().size();
        return all == 0 ? 0 : (double) progress.visited() / all;
    }

    public void begin() {
        step(patrols::begin);
    }

    /** Notes that nothing was found at a unit. */
    public void nothingFound(String unit) {
        step(() -> patrols.nothingFound(unit));
    }

    public void end() {
        step(patrols::end);
    }

    private void step(Supplier<Noted> step) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        threads.read(step, noted -> {
            busy.set(false);
            onNoted.accept(noted);
        });
    }

    /** Whether a patrol can be begun. */
    public BooleanProperty offered() {
        return offered;
    }

    public BooleanProperty underWay() {
        return underWay;
    }

    /** Whether there is one of today to look at, over or not. */
    public BooleanProperty walked() {
        return walked;
    }

    /** How far it has come, and since when; empty if there was none today. */
    public StringProperty words() {
        return words;
    }

    /** How far it has come, from 0 to 1. */
    public DoubleProperty fraction() {
        return fraction;
    }

    /** Where to go next; absent when every window has been visited. */
    public ObjectProperty<@Nullable Stop> next() {
        return next;
    }
}
