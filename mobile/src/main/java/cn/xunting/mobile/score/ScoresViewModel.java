package cn.xunting.mobile.score;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.Uplink;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.port.Uplink.Status;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** 得分 — how the scores stand as the phone last heard, and how the connection stands. */
public final class ScoresViewModel {
    private final Threads threads;
    private final Outbox outbox;
    private final Uplink uplink;
    private final ReadScores read;
    private final List<Runnable> listening;

    private final ObjectProperty<Scores> scores = new SimpleObjectProperty<>(Scores.NOTHING);
    private final IntegerProperty unsent = new SimpleIntegerProperty();
    private final StringProperty syncWords = new SimpleStringProperty("");
    private final BooleanProperty sessionEnded = new SimpleBooleanProperty();

    /** A model for the life of the app. */
    public ScoresViewModel(HallCopy hall, Outbox outbox, Patrols patrols, Uplink uplink, Clock clock, Threads threads) {
        this.threads = threads;
        this.outbox = outbox;
        this.uplink = uplink;
        this.read = new ReadScores(hall, outbox, patrols, clock);
        this.listening = List.of(
                hall.onChange(this::refresh),
                outbox.onChange(this::refresh),
                uplink.onStatus(() -> threads.screen().execute(() -> show(uplink.status()))));
        show(uplink.status());
    }

    private record Snapshot(Scores scores, int unsent) {}

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

    private Snapshot snapshot() {
        return new Snapshot(read.read(), (int) outbox.decisions().stream()
                .filter(said -> said.state() != ItemState.SENT)
                .count());
    }

    private void show(Snapshot snapshot) {
        scores.set(snapshot.scores());
        unsent.set(snapshot.unsent());
    }

    private void show(Status status) {
        syncWords.set(status.words());
        sessionEnded.set(status.link() == Link.SIGNED_OUT);
    }

    public ObjectProperty<Scores> scores() {
        return scores;
    }

    /** How many answers the server does not have yet. */
    public IntegerProperty unsent() {
        return unsent;
    }

    public StringProperty syncWords() {
        return syncWords;
    }

    /** Whether the password is needed again before anything can be heard. */
    public BooleanProperty sessionEnded() {
        return sessionEnded;
    }
}
