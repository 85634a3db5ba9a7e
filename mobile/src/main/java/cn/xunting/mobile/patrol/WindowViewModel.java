package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Favourites;
import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Initials;
import cn.xunting.mobile.desk.Noted;
import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Withdrawable;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 窗口 — one unit: who serves there today, what is recorded already, and the items to tap. */
public final class WindowViewModel {
    private final HallBook book;
    private final Today today;
    private final Favourites favourites;
    private final Withdrawable withdrawable;
    private final Threads threads;
    private final Walking walking;
    private final Initials initials = Initials.load();

    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty peopleWords = new SimpleStringProperty("");
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty visitWords = new SimpleStringProperty("");
    private final BooleanProperty toVisit = new SimpleBooleanProperty();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.FAVOURITES);
    private final ObjectProperty<ItemChoice> choice = new SimpleObjectProperty<>(new ItemChoice(List.of(), List.of()));
    private final ObservableList<PersonLine> people = FXCollections.observableArrayList();
    private final ObservableList<RecordedLine> recorded = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RecordedLine> toConfirm = new SimpleObjectProperty<>();

    private List<ItemEntry> items = List.of();
    private List<ItemEntry> favourite = List.of();

    private final List<Runnable> listening;

    /**
     * A model for the life of the app.
     *
     * @param onNoted called on the screen's thread once a step of the patrol is on disk, or cannot be
     */
    public WindowViewModel(
            HallCopy hall, Outbox outbox, Today today, Patrols patrols, Threads threads, Consumer<Noted> onNoted) {
        this.book = new HallBook(hall);
        this.today = today;
        this.favourites = new Favourites(hall, outbox);
        this.withdrawable = new Withdrawable(hall, outbox);
        this.threads = threads;
        this.walking = new Walking(patrols, threads, onNoted);
        listening = List.of(hall.onChange(this::refresh), outbox.onChange(this::refresh));
        search.addListener(changed -> choose());
        tab.addListener(changed -> choose());
    }

    private record Snapshot(
            String unit,
            String name,
            List<Person> people,
            List<RecordedLine> recorded,
            List<ItemEntry> items,
            List<ItemEntry> favourites,
            Walking.Standing walking) {}

    /** Turns to a unit. */
    public void open(String unit) {
        favourite = List.of();
        if (!unit.equals(code.get())) {
            code.set(unit);
            title.set(unit);
            people.clear();
            recorded.clear();
            toConfirm.set(null);
            visitWords.set("");
            toVisit.set(false);
            search.set("");
            tab.set(Tab.FAVOURITES);
        }
        refresh();
    }

    /** Hears of nothing any more; the screens have been built anew. */
    public void forget() {
        listening.forEach(Runnable::run);
    }

    /** Reads everything anew. May be called on any thread. */
    public void refresh() {
        String unit = code.get();
        if (!unit.isEmpty()) {
            threads.read(() -> snapshot(unit), this::show);
        }
    }

    private Snapshot snapshot(String unit) {
        LocalDate day = today.day();
        Set<UUID> answered = today.answered();
        Set<UUID> mine = withdrawable.all();
        List<ItemEntry> all = book.items(day);
        return new Snapshot(
                unit,
                book.unitName(unit),
                book.people(unit, day),
                today.recordedAt(unit).stream()
                        .map(r -> line(r, day, answered, mine))
                        .toList(),
                all,
                favourites.among(all),
                walking.read());
    }

    private RecordedLine line(Recorded r, LocalDate day, Set<UUID> answered, Set<UUID> mine) {
        return new RecordedLine(
                r.id(),
                book.itemLabel(r.item(), day) + Wording.times(r.quantity()),
                Wording.clock(r.at()) + " · " + book.personName(r.staffNo()),
                r.sending().words(),
                r.sent(),
                answered.contains(r.id()),
                mine.contains(r.id()));
    }

    private void show(Snapshot snapshot) {
        if (!snapshot.unit().equals(code.get())) {
            return; // another unit has been opened meanwhile
        }
        title.set(snapshot.unit() + " " + snapshot.name());
        replace(people, PersonLine.of(snapshot.people()));
        replace(recorded, snapshot.recorded());
        toConfirm.set(
                recorded.stream().filter(line -> !line.answered()).findFirst().orElse(null));
        peopleWords.set(PersonLine.words(snapshot.people()));
        items = snapshot.items();
        if (favourite.isEmpty()) { // while somebody is tapping here, the tiles stay where they are
            favourite = snapshot.favourites();
        }
        show(snapshot.walking());
        choose();
    }

    private void show(Walking.Standing standing) {
        String here = code.get();
        walking.show(standing, here);
        Optional<Visit> visit = standing.current().flatMap(progress -> progress.visitOf(here));
        visitWords.set(visit.map(UnitLines::words).orElse(standing.current().isPresent() ? say("本次巡查还没有到访") : ""));
        toVisit.set(standing.current().isPresent() && visit.isEmpty());
    }

    /** Nothing was found here. */
    public void nothingFound() {
        walking.nothingFound(code.get());
    }

    private void choose() {
        choice.set(
                search.get().isBlank()
                        ? ItemChoice.of(tab.get(), items, favourite)
                        : ItemChoice.search(search.get(), items, initials));
    }

    private static <T> void replace(ObservableList<T> shown, List<T> fresh) {
        if (!shown.equals(fresh)) {
            shown.setAll(fresh);
        }
    }

    public StringProperty code() {
        return code;
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty peopleWords() {
        return peopleWords;
    }

    /** The patrol, seen from here. */
    public Walking walking() {
        return walking;
    }

    /** Whether the patrol was here; empty where there is none. */
    public StringProperty visitWords() {
        return visitWords;
    }

    /** Whether the patrol still has to say something of this unit. */
    public BooleanProperty toVisit() {
        return toVisit;
    }

    /** What to look for among all items; blank for the tab. */
    public StringProperty search() {
        return search;
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }

    public ObjectProperty<ItemChoice> choice() {
        return choice;
    }

    public ObservableList<PersonLine> people() {
        return people;
    }

    public ObservableList<RecordedLine> recorded() {
        return recorded;
    }

    /** The newest finding here that nobody has answered; absent when there is none. */
    public ObjectProperty<@Nullable RecordedLine> toConfirm() {
        return toConfirm;
    }
}
