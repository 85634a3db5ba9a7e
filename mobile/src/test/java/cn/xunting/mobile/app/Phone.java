package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.finding.Watermark;
import cn.xunting.mobile.kit.Fonts;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
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
    final Appearance appearance;
    private final AppThreads threads = new AppThreads();
    private final Ports ports;
    private final Scene scene;

    private Phone(Stage stage, Path folder, @Nullable Outbox real) {
        Fonts.load();
        camera = new TestPhotos(folder);
        storage = new HeldStorage(folder);
        Settings settings = new Settings(folder.resolve("settings"));
        scene = new Scene(new Region(), WIDTH, HEIGHT);
        appearance = new Appearance(scene, settings);
        ports = new Ports(
                hall,
                real == null ? outbox : real,
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
        screens = new Screens(ports, threads.threads(), appearance);
        appearance.show(screens.navigator());
        stage.setScene(scene);
        stage.show();
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

    /** The same app on a phone of another size. */
    void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            scene.getWindow().setWidth(width);
            scene.getWindow().setHeight(height);
        });
    }

    /** Opens the app as it starts after a restart. */
    void start(FxRobot robot) {
        robot.interact(() -> screens.start("", ""));
    }

    /** The same phone after its app was killed: new screens on what is on disk. */
    void killedAndReopened(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            screens = new Screens(ports, threads.threads(), appearance);
            appearance.show(screens.navigator());
        });
        start(robot);
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

    /** Checks what is shown and leaves a light and a dark picture of it. */
    void picture(FxRobot robot, String name) {
        for (int i = 0; i < 2; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> Look.check(screens.navigator()));
            String look = appearance.theme().name().toLowerCase(Locale.ROOT);
            Pictures.write(WaitForAsyncUtils.waitForAsyncFx(5000, this::snapshot), name + "-" + look);
            robot.interact(appearance::change);
        }
    }

    private WritableImage snapshot() {
        return scene.snapshot(null);
    }

    @Override
    public void close() {
        threads.close();
    }
}
