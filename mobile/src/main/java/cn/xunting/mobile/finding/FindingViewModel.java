package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.desk.Recorded;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.model.wire.ItemEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 记录问题 — one item at one unit: who, how many, a note, photos; then to the outbox. */
public final class FindingViewModel {
    /** What inspectors write most; on some phones Chinese cannot be typed at all. */
    public static final List<String> PHRASES = List.of("当场提醒，已改正", "多次提醒未改", "首席代表在场", "首席代表不在场", "当事人有异议", "群众反映");

    private final HallCopy hall;
    private final Today today;
    private final PhotoIntake intake;
    private final SaveFinding saveFinding;
    private final Sketching sketching;
    private final SecondThought second;
    private final KeptDrafts drafts;
    private final Clock clock;
    private final Threads threads;
    private final Consumer<Saved> onSaved;

    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty line = new SimpleStringProperty("");
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final BooleanProperty personNeeded = new SimpleBooleanProperty();
    private final DraftForm form;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty hint = new SimpleStringProperty("");
    private final BooleanProperty repeated = new SimpleBooleanProperty();
    private final BooleanBinding ready;

    private String unit = "";
    private String item = "";
    private String inspector = "";
    private List<Recorded> recent = List.of();
    private String clockWords = "";

    /**
     * A model for the life of the app.
     *
     * @param onSaved called on the screen's thread once a finding is on disk
     */
    public FindingViewModel(
            HallCopy hall,
            Today today,
            PhotoIntake intake,
            Sketching sketching,
            SaveFinding saveFinding,
            KeptDrafts drafts,
            Clock clock,
            Threads threads,
            Consumer<Saved> onSaved) {
        this.hall = hall;
        this.today = today;
        this.intake = intake;
        this.sketching = sketching;
        this.saveFinding = saveFinding;
        this.second = new SecondThought(new HallBook(hall), clock);
        this.drafts = drafts;
        this.form = new DraftForm(drafts);
        this.clock = clock;
        this.threads = threads;
        this.onSaved = onSaved;
        drafts.onFailure(error::set);
        form.staffNo().addListener(changed -> think());
        ready = form.staffNo()
                .isNotNull()
                .or(personNeeded.not())
                .and(intake.preparing().isEqualTo(0))
                .and(label.isNotEmpty());
    }

    /** Takes over what is filled in; the screens have been built anew. */
    public void continueFrom(FindingViewModel before) {
        before.keepEdits();
        drafts.continueFrom(before.drafts);
    }

    /** Turns to an item at a unit; what was filled in for it before is there again, also after the app was killed. */
    public void open(String unitCode, String itemCode) {
        keepEdits();
        unit = unitCode;
        item = itemCode;
        label.set("");
        line.set("");
        place.set(unitCode);
        people.clear();
        recent = List.of();
        error.set("");
        Draft draft = drafts.at(unitCode, itemCode);
        boolean known = !draft.author.isEmpty();
        form.fill(draft);
        hint.set("");
        repeated.set(false);
        threads.read(() -> FindingMatter.read(hall, today, drafts, unitCode, itemCode, known), matter -> {
            matter.officer().ifPresent(one -> drafts.begin(draft, one.account(), matter.draft()));
            if (unit.equals(unitCode) && item.equals(itemCode)) {
                show(matter);
            }
        });
    }

    private void show(FindingMatter matter) {
        place.set(unit + " " + matter.unitName());
        inspector = matter.inspector();
        form.fill(form.draft());
        people.setAll(matter.people());
        recent = matter.recorded();
        clockWords = matter.clockWrong() ? say("手机时钟不准，这条记录和照片的时间已按服务器校正。") : "";
        if (matter.item().isPresent()) {
            ItemEntry entry = matter.item().get();
            personNeeded.set(entry.charge().needsPerson());
            String about = entry.code() + " · " + entry.clause() + " · " + Wording.amount(entry);
            line.set(entry.verify() ? say("{0} · 查实后计分", about) : about);
            label.set(entry.label());
        } else {
            error.set(say("本机没有这一条款，请返回后联网更新，再试一次。"));
        }
        think();
    }

    /** What speaks against saving it just so; the inspector decides. */
    private void think() {
        String staffNo = form.staffNo().get();
        String before = second.duplicate(recent, staffNo);
        repeated.set(!before.isEmpty());
        hint.set(SecondThought.together(before, SecondThought.away(people, staffNo), clockWords));
    }

    public void takePhoto() {
        Draft takenFor = form.draft();
        Instant now = clock.instant();
        Caption caption = new Caption(Wording.stamp(now), place.get(), inspector);
        intake.take(caption, photo -> form.add(photo, takenFor), error::set);
    }

    /** Saves to the outbox; the screen may move on when {@code onSaved} is called, not before. */
    public void save() {
        if (!ready.get() || saving.get()) {
            return;
        }
        saving.set(true);
        error.set("");
        Draft draft = form.draft();
        String savedLabel = label.get();
        draft.edits.giveUp();
        SaveFinding.Entry entry = new SaveFinding.Entry(
                unit, item, draft.staffNo, draft.quantity, draft.note.strip(), List.copyOf(draft.photos));
        sketching.finish(
                entry.photos(),
                photos -> threads.read(
                        () -> saveFinding.save(entry.with(photos)), outcome -> ended(draft, savedLabel, outcome)),
                () -> notSaved(draft, say("画过的照片打不开，这条没有保存。请删除这张照片，再拍一张后点保存。")));
    }

    private void ended(Draft draft, String savedLabel, SaveFinding.Outcome outcome) {
        if (outcome instanceof SaveFinding.Outcome.Kept kept) {
            saving.set(false);
            drafts.saved(draft);
            onSaved.accept(new Saved(kept.id(), savedLabel, draft.unit));
        } else if (outcome instanceof SaveFinding.Outcome.NotKept not) {
            notSaved(draft, not.words());
        }
    }

    private void notSaved(Draft draft, String words) {
        saving.set(false);
        draft.edits.takeUp();
        error.set(words);
    }

    /** Writes down at once what was typed last: the screen is left, or the app. */
    public void keepEdits() {
        drafts.keep(form.draft());
    }

    /** Somebody signs in or out: what is filled in stays on disk under its author. */
    public void forget() {
        drafts.forget();
    }

    /** Where: the unit's code and name. */
    public StringProperty place() {
        return place;
    }

    public StringProperty label() {
        return label;
    }

    /** The item's code, clause and points. */
    public StringProperty line() {
        return line;
    }

    public ObservableList<Person> people() {
        return people;
    }

    /** Whether a finding of this item must name a person. */
    public BooleanProperty personNeeded() {
        return personNeeded;
    }

    public DraftForm form() {
        return form;
    }

    /** Draws the photos that are shown small. */
    Sketching sketching() {
        return sketching;
    }

    /** How many photos are being prepared. */
    public IntegerProperty preparing() {
        return intake.preparing();
    }

    public BooleanProperty saving() {
        return saving;
    }

    public StringProperty error() {
        return error;
    }

    /** What the inspector should think about before saving, or empty. */
    public StringProperty hint() {
        return hint;
    }

    /** Whether the same was recorded a short while ago. */
    public BooleanProperty repeated() {
        return repeated;
    }

    public BooleanBinding ready() {
        return ready;
    }
}
