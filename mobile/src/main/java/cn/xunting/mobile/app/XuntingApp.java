package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.Engine;
import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.device.Device;
import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.finding.Watermark;
import cn.xunting.mobile.kit.Fonts;
import cn.xunting.mobile.language.Say;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.store.StoreInUse;
import cn.xunting.mobile.sync.JdkHttp;
import cn.xunting.mobile.sync.UrlConnectionHttp;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The app's window: opens what is kept on the device off the screen's thread, then shows the first screen. */
public final class XuntingApp extends Application {
    private static final System.Logger LOG = System.getLogger(XuntingApp.class.getName());
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);
    private static final double WIDTH = 430;
    private static final double HEIGHT = 932;

    private final AppThreads threads = new AppThreads();
    private volatile @Nullable Engine engine;

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Device device = Device.of(stage);
        Path folder = device.storage().privateFolder();
        Settings settings = new Settings(folder.resolve("settings.properties"));
        Say.speak(ChosenLanguage.of(settings, Locale.getDefault()));
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        Appearance appearance = new Appearance(scene, settings);
        appearance.show(edgeToEdge(device, StartScreen.opening()));
        stage.setTitle(say("巡厅"));
        stage.setScene(scene);
        fit(stage, device);
        stage.show();
        threads.threads().work().execute(() -> open(folder, device, settings, appearance));
    }

    /** Lets a save under way reach the disk, then closes the files. */
    @Override
    public void stop() {
        threads.close();
        Engine opened = engine;
        if (opened != null) {
            opened.close();
        }
    }

    private void open(Path folder, Device device, Settings settings, Appearance appearance) {
        Clock clock = Clock.systemUTC();
        try {
            Engine opened = Engine.open(folder, clock, http(device), device.lifecycle());
            engine = opened;
            Platform.runLater(() -> run(opened, clock, device, settings, appearance));
        } catch (StoreInUse e) {
            LOG.log(System.Logger.Level.WARNING, "The store is in use by another process", e);
            Platform.runLater(() -> appearance.show(edgeToEdge(device, StartScreen.inUse(Platform::exit))));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The store could not be opened", e);
            Platform.runLater(() -> appearance.show(edgeToEdge(device, StartScreen.unreadable(Platform::exit))));
        }
    }

    private void run(Engine opened, Clock clock, Device device, Settings settings, Appearance appearance) {
        Ports ports = new Ports(
                opened.hall(),
                opened.outbox(),
                opened.uplink(),
                opened.signInGate(),
                opened.photos(),
                device.camera(),
                device.keyboard(),
                new PhotoPreparation(new Watermark(Platform::runLater)),
                device.storage(),
                new ExportOf(opened.export(), DeviceName.of(settings)),
                settings,
                clock);
        Screens screens = new Screens(ports, threads.threads(), appearance);
        appearance.show(edgeToEdge(device, screens.navigator()));
        Arguments arguments = Arguments.of(getParameters().getRaw());
        screens.start(arguments.server(), arguments.account());
        opened.damagedOutbox().ifPresent(where -> screens.tellOfDamage());
    }

    /** {@code java.net.http} is reported to hang on some Android phones. */
    private static Http http(Device device) {
        return device.phone() ? new UrlConnectionHttp(REQUEST_LIMIT) : new JdkHttp(REQUEST_LIMIT);
    }

    private static Parent edgeToEdge(Device device, Parent root) {
        if (device.phone()) {
            root.getStyleClass().add("phone");
        }
        return root;
    }

    private static void fit(Stage stage, Device device) {
        double height = Screen.getPrimary().getVisualBounds().getHeight();
        if (device.phone()) {
            stage.setWidth(Screen.getPrimary().getVisualBounds().getWidth());
            stage.setHeight(height);
        } else if (height < HEIGHT) {
            stage.setHeight(height);
        }
    }
}
