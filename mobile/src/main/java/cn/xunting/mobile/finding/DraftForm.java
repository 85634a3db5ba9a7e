package cn.xunting.mobile.finding;

import cn.xunting.mobile.desk.Wording;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 填写 — what an inspector fills in, written through to the draft, and to the disk, at every touch. */
public final class DraftForm {
    private final ObjectProperty<@Nullable String> staffNo = new SimpleObjectProperty<>();
    private final IntegerProperty quantity = new SimpleIntegerProperty(1);
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<Photo> photos = FXCollections.observableArrayList();
    private final KeptDrafts drafts;
    private Draft draft;

    DraftForm(KeptDrafts drafts) {
        this.drafts = drafts;
        this.draft = drafts.none();
        staffNo.addListener(changed -> {
            draft.staffNo = staffNo.get();
            drafts.keep(draft);
        });
        quantity.addListener(changed -> {
            draft.quantity = quantity.get();
            drafts.keep(draft);
        });
        note.addListener(changed -> {
            draft.note = note.get();
            drafts.typed(draft);
        });
    }

    /** The draft being filled in. */
    Draft draft() {
        return draft;
    }

    /** Turns to another draft and shows what is in it. */
    void fill(Draft kept) {
        draft = kept;
        staffNo.set(kept.staffNo);
        quantity.set(kept.quantity);
        note.set(kept.note);
        photos.setAll(kept.photos);
    }

    /** Adds a photo to the draft it was taken for, which need not be the one shown any more. */
    void add(Photo photo, Draft takenFor) {
        if (!takenFor.photos.contains(photo)) {
            takenFor.photos.add(photo);
            drafts.keep(takenFor);
        }
        photos.setAll(draft.photos);
    }

    public void remove(Photo photo) {
        draft.photos.remove(photo);
        drafts.keep(draft);
        photos.setAll(draft.photos);
    }

    /** Puts a photo in the place of the same one with other marks. */
    public void draw(Photo drawnOn) {
        draft.photos.replaceAll(kept -> kept.equals(drawnOn) ? drawnOn : kept);
        drafts.keep(draft);
        photos.setAll(draft.photos);
    }

    /** Puts a phrase at the end of the note. */
    public void addPhrase(String phrase) {
        note.set(Wording.with(note.get(), phrase));
        drafts.keep(draft);
    }

    /** The person chosen; absent for nobody in particular, or nobody yet. */
    public ObjectProperty<@Nullable String> staffNo() {
        return staffNo;
    }

    public IntegerProperty quantity() {
        return quantity;
    }

    public StringProperty note() {
        return note;
    }

    public ObservableList<Photo> photos() {
        return photos;
    }
}
