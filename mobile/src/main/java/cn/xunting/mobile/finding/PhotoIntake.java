package cn.xunting.mobile.finding;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.port.Camera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** 拍照 — from the camera to a finished photo, without anybody waiting. */
public final class PhotoIntake {
    private static final System.Logger LOG = System.getLogger(PhotoIntake.class.getName());
    private final Camera camera;
    private final PhotoMaker maker;
    private final Threads threads;
    private final IntegerProperty preparing = new SimpleIntegerProperty();

    public PhotoIntake(Camera camera, PhotoMaker maker, Threads threads) {
        this.camera = camera;
        this.maker = maker;
        this.threads = threads;
    }

    /** How many pictures are being worked on. The camera itself does not count: it may never answer. */
    IntegerProperty preparing() {
        return preparing;
    }

    /** Takes a picture; hands over the photo, or words on why there is none, on the screen's thread. */
    void take(Caption caption, Consumer<Photo> done, Consumer<String> failed) {
        camera.take(file -> {
            byte[] picture;
            try {
                picture = read(file);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "A picture could not be read", e);
                threads.screen().execute(() -> failed.accept(say("没有读到照片，请再拍一张。")));
                return;
            }
            threads.screen().execute(() -> {
                preparing.set(preparing.get() + 1);
                threads.photos().execute(() -> prepare(picture, caption, done, failed));
            });
        });
    }

    /** At once, before the camera's app takes its file away again. */
    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private void prepare(byte[] picture, Caption caption, Consumer<Photo> done, Consumer<String> failed) {
        Runnable report;
        try {
            Photo photo = Photo.of(maker.make(picture, caption));
            report = () -> done.accept(photo);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A picture could not be prepared", e);
            report = () -> failed.accept(say("这张照片处理不了，请再拍一张。"));
        }
        Runnable last = report;
        threads.screen().execute(() -> {
            preparing.set(preparing.get() - 1);
            last.run();
        });
    }
}
