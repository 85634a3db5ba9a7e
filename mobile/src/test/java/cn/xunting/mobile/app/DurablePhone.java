package cn.xunting.mobile.app;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.sample.SampleHall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The app on stand-ins, but for its outbox: that is the real one, on files that outlive it. */
final class DurablePhone implements AutoCloseable {
    private final Path folder;
    private DurableOutbox outbox;
    private final Phone phone;

    private DurablePhone(Stage stage, Path folder) {
        this.folder = folder;
        outbox = opened();
        phone = Phone.open(stage, outbox);
    }

    static DurablePhone open(Stage stage) throws IOException {
        return new DurablePhone(stage, Files.createTempDirectory("outbox"));
    }

    private DurableOutbox opened() {
        return DurableOutbox.open(folder.resolve("outbox"), SampleHall.CLOCK);
    }

    Phone phone() {
        return phone;
    }

    DurableOutbox outbox() {
        return outbox;
    }

    /** What is on the disk, read anew; the screens go on with what was closed. */
    DurableOutbox readAgain() {
        outbox.close();
        outbox = opened();
        return outbox;
    }

    /** Nothing is said to the app before it goes; its screens open on what is on the disk. */
    void killedAndReopened(FxRobot robot) {
        phone.killedAndReopened(robot, readAgain());
    }

    @Override
    public void close() {
        phone.close();
        outbox.close();
    }
}
