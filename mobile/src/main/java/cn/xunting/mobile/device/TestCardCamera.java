package cn.xunting.mobile.device;

import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.port.Camera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** 相机 on a desktop without pictures: draws a test card, another one each time. Called on the screen's thread. */
final class TestCardCamera implements Camera {
    private static final System.Logger LOG = System.getLogger(TestCardCamera.class.getName());
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final int QUALITY = 90;
    private static final int BARS = 8;
    private final Path file;
    private int shots;

    TestCardCamera(Path folder) {
        file = folder.resolve("test-card.jpg");
    }

    @Override
    public void take(Consumer<Path> taken) {
        shots++;
        Raster card = draw(shots);
        ForkJoinPool.commonPool().execute(() -> {
            try {
                Files.write(file, JpegEncoder.encode(card, QUALITY));
                taken.accept(file);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "A test card could not be written", e);
            }
        });
    }

    private static Raster draw(int shot) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        GraphicsContext g = canvas.getGraphicsContext2D();
        for (int bar = 0; bar < BARS; bar++) {
            g.setFill(Color.hsb((bar * 45 + shot * 20) % 360, 0.55, 0.95 - bar * 0.06));
            g.fillRect(bar * WIDTH / (double) BARS, 0, WIDTH / (double) BARS, HEIGHT);
        }
        g.setFill(Color.WHITE);
        g.fillOval(WIDTH / 2.0 - 330, HEIGHT / 2.0 - 330, 660, 660);
        g.setFill(Color.BLACK);
        g.setFont(Font.font(110));
        g.fillText("测试照片 " + shot, WIDTH / 2.0 - 270, HEIGHT / 2.0 + 40, 540);
        WritableImage image = canvas.snapshot(null, null);
        int[] argb = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
        return new Raster(WIDTH, HEIGHT, argb);
    }
}
