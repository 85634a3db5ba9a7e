package cn.xunting.benchmark;

import cn.xunting.mobile.app.Launcher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A process of its own whose start is measured: the app on a filled folder, usable once its menu opens at a tap; or a bare JavaFX window,
 * usable once it has been drawn twice. Prints {@code milliseconds kilobytes}: since the process began, and the most memory it held.
 */
public final class PhoneWindow {
    private PhoneWindow() {}

    public static void main(String[] arguments) {
        if (arguments[0].equals("bare")) {
            Application.launch(Bare.class);
        } else {
            Thread watch = new Thread(PhoneWindow::watch);
            watch.setDaemon(true);
            watch.start();
            Launcher.main(new String[0]);
        }
    }

    /** The toolkit is not there from the first moment on. */
    private static void watch() {
        while (true) {
            try {
                Platform.runLater(PhoneWindow::tapOnceThere);
                Thread.sleep(10);
            } catch (IllegalStateException e) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void tapOnceThere() {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (scene != null && scene.lookup("#sheet") != null) {
                report();
            } else if (scene != null && scene.lookup("#unit-W01") != null) {
                Node menu = scene.lookup("#menu");
                if (menu instanceof Button button) {
                    button.fire();
                }
            }
        }
    }

    static void report() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        long took = System.currentTimeMillis() - began;
        System.out.println(took + " " + mostMemory());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** In kilobytes; Linux only, zero elsewhere. */
    static long mostMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What JavaFX costs without an app. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("巡厅"), 430, 932));
            stage.show();
            new AnimationTimer() {
                private int drawn;

                @Override
                public void handle(long now) {
                    drawn++;
                    if (drawn > 2) {
                        report();
                    }
                }
            }.start();
        }
    }
}
