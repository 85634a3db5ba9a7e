package cn.xunting.benchmark;

import cn.xunting.mobile.app.Appearance;
import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.mobile.kit.Fonts;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.pending.PendingView;
import cn.xunting.mobile.pending.PendingViewModel;
import cn.xunting.mobile.port.Uplink;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * A process of its own that scrolls from one end of 500 findings to the other, or of 500 bare labels, and prints {@code p50 p99 kilobytes}: the time
 * from one frame to the next in microseconds, and the most memory it held.
 */
public final class PhoneScroll {
    private static final int FRAMES = 600;
    private static final int WARM_UP = 60;

    private PhoneScroll() {}

    public static void main(String[] arguments) {
        Application.launch(Shown.class, arguments);
    }

    /** Not the class that is started: on the class path, Java refuses to start an {@link Application}. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            show(stage, getParameters().getRaw().get(0), Path.of(getParameters().getRaw().get(1)));
        }
    }

    private static void show(Stage stage, String what, Path folder) {
        Fonts.load();
        Scene scene = new Scene(new StackPane(), 430, 932);
        new Appearance(scene, new Settings(folder.resolve("settings"))).show(what.equals("bare") ? bare() : app(folder));
        stage.setScene(scene);
        stage.show();
        new AnimationTimer() {
            private final long[] took = new long[FRAMES];
            private int frame = -WARM_UP;
            private long last;

            @Override
            public void handle(long now) {
                ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
                if (frame >= FRAMES) {
                    stop();
                    report(took);
                } else if (frame >= 0) {
                    took[frame] = now - last;
                }
                scroll.setVvalue(Math.max(0, frame) / (double) FRAMES);
                last = now;
                frame++;
            }
        }.start();
    }

    private static void report(long[] nanos) {
        Arrays.sort(nanos);
        System.out.println(nanos[FRAMES / 2] / 1000 + " " + nanos[FRAMES * 99 / 100] / 1000 + " " + PhoneWindow.mostMemory());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Parent bare() {
        VBox lines = new VBox();
        IntStream.range(0, 500).forEach(n -> lines.getChildren().add(new Label("第 " + n + " 条")));
        return new StackPane(new ScrollPane(lines));
    }

    private static Parent app(Path folder) {
        DurableOutbox outbox = DurableOutbox.open(folder.resolve("outbox"), Clock.systemUTC());
        DurableHallCopy hall = DurableHallCopy.open(folder.resolve("hall"));
        Threads here = new Threads(Platform::runLater, Runnable::run, Runnable::run);
        Navigator navigator = new Navigator();
        navigator.start(new PendingView(new PendingViewModel(hall, outbox, new Silent(), here), () -> {}));
        return navigator;
    }

    /** No network, and nobody who hears of it. */
    private static final class Silent implements Uplink {
        @Override
        public void sendNow() {}

        @Override
        public Status status() {
            return new Status(Link.OFFLINE, null, "没有网络");
        }

        @Override
        public Runnable onStatus(Runnable listener) {
            return () -> {};
        }

        @Override
        public Map<UUID, Upload> uploads() {
            return Map.of();
        }

        @Override
        public Runnable onUploads(Runnable listener) {
            return () -> {};
        }
    }
}
