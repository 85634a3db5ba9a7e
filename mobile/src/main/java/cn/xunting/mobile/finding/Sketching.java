package cn.xunting.mobile.finding;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.picture.Drawing;
import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.picture.PhotoReader;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.picture.Scaling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** 涂画 — makes one picture of a photo and its marks. What is written at the photo's foot stays legible. */
public final class Sketching {
    private static final System.Logger LOG = System.getLogger(Sketching.class.getName());
    private final PhotoReader reader;
    private final Threads threads;

    public Sketching(PhotoReader reader, Threads threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * A photo as it was taken. Not for the screen's thread.
     *
     * @throws IOException if it cannot be read
     */
    Raster ground(Photo photo) throws IOException {
        return reader.read(photo.jpeg());
    }

    /** A photo as it was taken with marks on it. Not for the screen's thread. */
    static Raster on(Raster ground, List<Mark> marks) {
        return Drawing.on(ground, marks, ground.height() - Watermark.height(ground));
    }

    /**
     * Makes photos into what leaves the phone, from which no mark can be taken; one that nothing is drawn on stays as it is. Answers
     * on the screen's thread.
     *
     * @param failed told when one cannot be read
     */
    void finish(List<Photo> photos, Consumer<List<Photo>> done, Runnable failed) {
        if (photos.stream().allMatch(photo -> photo.marks().isEmpty())) {
            done.accept(photos);
            return;
        }
        threads.photos().execute(() -> {
            try {
                List<Photo> finished = new ArrayList<>();
                for (Photo photo : photos) {
                    finished.add(photo.marks().isEmpty() ? photo : finished(photo));
                }
                threads.screen().execute(() -> done.accept(finished));
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A photo that was drawn on could not be read", e);
                threads.screen().execute(failed);
            }
        });
    }

    private Photo finished(Photo photo) throws IOException {
        return Photo.of(JpegEncoder.encode(on(ground(photo), photo.marks()), PhotoPreparation.QUALITY));
    }

    /** Shows a photo with its marks, no larger than asked for, on the screen's thread; one that cannot be read is not shown. */
    void show(Photo photo, int longerSide, Consumer<Raster> shown) {
        threads.photos().execute(() -> {
            try {
                Raster small = Scaling.toAtMost(on(ground(photo), photo.marks()), longerSide);
                threads.screen().execute(() -> shown.accept(small));
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A photo could not be read, photo=" + photo.sha256(), e);
            }
        });
    }
}
