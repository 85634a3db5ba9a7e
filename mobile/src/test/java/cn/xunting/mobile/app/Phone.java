package cn.xunting.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.finding.Watermark;
import cn.xunting.mobile.kit.Fonts;
import cn.xunting.mobile.kit.TextSize;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.mobile.sample.HeldExporter;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.HeldStorage;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.ScriptedGate;
import cn.xunting.mobile.sample.ScriptedUplink;
import cn.xunting.mobile.sample.TestPhotos;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The app on a phone made of stand-ins, and a camera for its screens. */
final class Phone implements AutoCloseable {
    static final double WIDTH = 430;
    static final double HEIGHT = 932;

    final HeldHall hall = new HeldHall();
    final HeldOutbox outbox = new HeldOutbox();
    final ScriptedUplink uplink = new ScriptedUplink();
    final ScriptedGate gate = new ScriptedGate(hall);
    final HeldStorage storage;
    final Map<String, byte[]> onServer = new ConcurrentHashMap<>();
    private final PhotoSource photos = sha256 -> Optional.ofNullable(onServer.get(sha256));
    final HeldExporter exporter = new HeldExporter();
    final TestPhotos camera;
    Screens screens;
    Appearance appearance;
    Settings settings;
    private final Path folder;
    private final AppThreads threads = new AppThreads();
    private final Scene scene;
    private Outbox kept;

    private Phone(Stage stage, Path folder, @Nullable Outbox real) {
        Fonts.load();
        camera = new TestPhotos(folder);
        storage = new HeldStorage(folder);
        this.folder = folder;
        settings = new Settings(folder.resolve("settings"));
        settings.put("motion", "false");
        scene = new Scene(new Region(), WIDTH, HEIGHT);
        appearance = new Appearance(scene, settings);
        kept = real == null ? outbox : real;
        screens = new Screens(ports(), threads.threads(), appearance);
        appearance.show(screens.navigator());
        stage.setScene(scene);
        stage.setX(0); // the stage is handed from test to test, at the size and place the last one left it
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
    }

    private Ports ports() {
        return new Ports(
                hall,
                kept,
                uplink,
                gate,
                photos,
                camera,
                listener -> {},
                new PhotoPreparation(new Watermark(Platform::runLater)),
                storage,
                exporter,
                settings,
                SampleHall.CLOCK);
    }

    static Phone open(Stage stage) {
        return open(stage, null);
    }

    /** With an outbox of the test's own. */
    static Phone open(Stage stage, @Nullable Outbox real) {
        try {
            return new Phone(stage, Files.createTempDirectory("phone"), real);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the app as it starts after a restart. */
    void start(FxRobot robot) {
        robot.interact(() -> screens.start("", ""));
    }

    /** How the app would look after a restart. */
    Appearance appearanceAfterRestart() {
        return new Appearance(new Scene(new Region()), new Settings(folder.resolve("settings")));
    }

    /** The same phone after its app was killed: new screens on what is on disk. */
    void killedAndReopened(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            screens = new Screens(ports(), threads.threads(), appearance);
            appearance.show(screens.navigator());
        });
        start(robot);
    }

    /** The same after a kill that closed the files too: the outbox and the settings are read from the disk again. */
    void killedAndReopened(FxRobot robot, Outbox reopened) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            kept = reopened;
            settings = new Settings(folder.resolve("settings"));
            appearance = new Appearance(scene, settings);
        });
        killedAndReopened(robot);
    }

    /** Puts a finding with a photo in the outbox, a minute older than the one before. */
    void report(String unit, String item, ItemState state, @Nullable Problem problem) {
        Instant at = SampleHall.NOW.minusSeconds(60L * (outbox.items().size() + 1));
        List<String> photos = List.of("ab".repeat(32));
        outbox.put(
                new FindingReport(item, unit, null, null, at, 1, null, "", photos, null, at, null),
                state,
                state == ItemState.SENT ? List.of() : photos,
                problem);
    }

    /** Checks what is shown in every outfit, holds it against the pictures kept, and leaves some in the target folder. */
    void picture(FxRobot robot, String name) {
        picture(robot, name, false);
    }

    /** The same with what the snackbar says; elsewhere it is left out, for it goes when it has been seen. */
    void pictureWithNews(FxRobot robot, String name) {
        picture(robot, name, true);
    }

    /** At one go on the screen's thread, so that nothing changes from one picture to the next. */
    private void picture(FxRobot robot, String name, boolean news) {
        WaitForAsyncUtils.waitForFxEvents();
        Map<String, Image> taken = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        robot.interact(() -> {
            for (Outfit outfit : Outfit.all()) {
                outfit.wear(scene);
                faults.addAll(Look.faults(scene.getRoot(), outfit));
                if (outfit.size() == TextSize.STANDARD) {
                    faults.addAll(Reach.faults(scene));
                }
                screens.navigator().snackbar().setOpacity(news ? 1 : 0);
                taken.put(outfit.label(), outfit.picture(scene));
                screens.navigator().snackbar().setOpacity(1);
            }
            scene.getRoot().resize(scene.getWidth(), scene.getHeight());
            appearance.display().wear(scene);
        });
        Pictures.leave(name, taken);
        faults.addAll(StoredPictures.ofTheApp().compare(name, taken));
        assertThat(faults).as("picture %s", name).isEmpty();
    }

    @Override
    public void close() {
        threads.close();
    }
}
