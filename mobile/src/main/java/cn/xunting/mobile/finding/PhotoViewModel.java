package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.picture.Drawing;
import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.picture.PhotoReader;
import cn.xunting.mobile.picture.Raster;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** 看照片 — one photo of a draft, large, and what is drawn on it. The draft keeps the photo as it was until the drawing is done. */
public final class PhotoViewModel {
    /** What becomes of the photo. */
    public interface Ends {
        /** It stays as it is. */
        void kept();

        void removed(Photo photo);

        void replaced(Photo photo, Photo drawnOn);
    }

    private static final System.Logger LOG = System.getLogger(PhotoViewModel.class.getName());
    private final PhotoReader reader;
    private final Threads threads;
    private final Ends ends;

    private final ObjectProperty<@Nullable Raster> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<Mark.@Nullable Kind> tool = new SimpleObjectProperty<>();
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private @Nullable Photo photo;
    private @Nullable Raster original;

    public PhotoViewModel(PhotoReader reader, Threads threads, Ends ends) {
        this.reader = reader;
        this.threads = threads;
        this.ends = ends;
    }

    /** Turns to a photo; nothing is drawn on it yet. */
    public void open(Photo opened) {
        photo = opened;
        original = null;
        shown.set(null);
        tool.set(null);
        marks.clear();
        busy.set(false);
        error.set("");
        threads.photos().execute(() -> {
            Runnable show;
            try {
                Raster read = reader.read(opened.jpeg());
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
            original = read;
            draw();
        }
    }

    /** Draws with the tool in hand, between two points of the picture. */
    public void mark(int fromX, int fromY, int toX, int toY) {
        Mark.Kind kind = tool.get();
        if (kind != null && original != null && !busy.get() && (fromX != toX || fromY != toY)) {
            marks.add(new Mark(kind, fromX, fromY, toX, toY));
            draw();
        }
    }

    /** Takes the last mark back. */
    public void undo() {
        if (!marks.isEmpty() && !busy.get()) {
            marks.remove(marks.size() - 1);
            draw();
        }
    }

    private void draw() {
        Photo of = photo;
        Raster ground = original;
        List<Mark> all = List.copyOf(marks);
        if (ground != null) {
            threads.photos().execute(() -> {
                Raster drawn = Drawing.on(ground, all, ground.height() - Watermark.height(ground));
                threads.screen().execute(() -> {
                    if (Objects.equals(of, photo) && all.equals(marks)) {
                        shown.set(drawn);
                    }
                });
            });
        }
    }

    public void remove() {
        Photo gone = photo;
        if (gone != null && !busy.get()) {
            ends.removed(gone);
        }
    }

    /** Puts what was drawn into the draft; {@link Ends} is told when it is there. */
    public void finish() {
        Photo before = photo;
        Raster ground = original;
        if (before == null || busy.get()) {
            return;
        }
        if (marks.isEmpty() || ground == null) {
            ends.kept();
            return;
        }
        busy.set(true);
        List<Mark> all = List.copyOf(marks);
        threads.photos().execute(() -> {
            Raster drawn = Drawing.on(ground, all, ground.height() - Watermark.height(ground));
            Photo after = Photo.of(JpegEncoder.encode(drawn, PhotoPreparation.QUALITY));
            threads.screen().execute(() -> {
                busy.set(false);
                ends.replaced(before, after);
            });
        });
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

    /** Whether the drawing is being put into the draft. */
    public BooleanProperty busy() {
        return busy;
    }

    public StringProperty error() {
        return error;
    }
}
