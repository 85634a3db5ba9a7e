package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.picture.Raster;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 看照片 — one photo of a draft, large, and what is drawn on it. Every mark is the draft's as soon as the finger is lifted. */
public final class PhotoViewModel {
    /** What becomes of the photo. */
    public interface Ends {
        void done();

        void removed(Photo photo);

        /** It carries other marks than before. */
        void drawn(Photo photo);
    }

    private static final System.Logger LOG = System.getLogger(PhotoViewModel.class.getName());
    private final Sketching sketching;
    private final Threads threads;
    private final Ends ends;

    private final ObjectProperty<@Nullable Raster> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<Mark.@Nullable Kind> tool = new SimpleObjectProperty<>();
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final StringProperty error = new SimpleStringProperty("");
    private @Nullable Photo photo;
    private @Nullable Raster ground;

    public PhotoViewModel(Sketching sketching, Threads threads, Ends ends) {
        this.sketching = sketching;
        this.threads = threads;
        this.ends = ends;
    }

    /** Turns to a photo, with what was drawn on it before. */
    public void open(Photo opened) {
        photo = opened;
        ground = null;
        shown.set(null);
        tool.set(null);
        marks.setAll(opened.marks());
        error.set("");
        threads.photos().execute(() -> {
            Runnable show;
            try {
                Raster read = sketching.ground(opened);
                show = () -> show(opened, read);
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A photo could not be read", e);
                show = () -> error.set(say("这张照片打不开。可以删除后再拍一张。"));
            }
            threads.screen().execute(show);
        });
    }

    private void show(Photo of, Raster read) {
        if (of.equals(photo)) {
            ground = read;
            draw();
        }
    }

    /** Draws with the tool in hand, between two points of the picture. */
    public void mark(int fromX, int fromY, int toX, int toY) {
        Mark.Kind kind = tool.get();
        if (kind != null && ground != null && (fromX != toX || fromY != toY)) {
            marks.add(new Mark(kind, fromX, fromY, toX, toY));
            keep();
        }
    }

    /** Takes the last mark back. */
    public void undo() {
        if (!marks.isEmpty()) {
            marks.remove(marks.size() - 1);
            keep();
        }
    }

    private void keep() {
        draw();
        if (photo != null) {
            ends.drawn(photo.with(marks));
        }
    }

    private void draw() {
        Photo of = photo;
        Raster under = ground;
        List<Mark> all = List.copyOf(marks);
        if (under != null) {
            threads.photos().execute(() -> {
                Raster drawn = Sketching.on(under, all);
                threads.screen().execute(() -> {
                    if (Objects.equals(of, photo) && all.equals(marks)) {
                        shown.set(drawn);
                    }
                });
            });
        }
    }

    public void remove() {
        if (photo != null) {
            ends.removed(photo);
        }
    }

    public void finish() {
        ends.done();
    }

    /** The picture with what was drawn; absent until it is read. */
    public ObjectProperty<@Nullable Raster> shown() {
        return shown;
    }

    /** What a finger draws; absent for nothing. */
    public ObjectProperty<Mark.@Nullable Kind> tool() {
        return tool;
    }

    public ObservableList<Mark> marks() {
        return marks;
    }

    public StringProperty error() {
        return error;
    }
}
