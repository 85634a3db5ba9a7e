package cn.xunting.mobile.sample;

import cn.xunting.mobile.port.Camera;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A camera in front of a coloured wall; each picture differs from the one before. */
public final class TestPhotos implements Camera {
    public volatile boolean answers = true;

    /** What is in front of the camera; a coloured wall where nothing is. */
    public volatile byte @Nullable [] inFront;

    private final AtomicInteger count = new AtomicInteger();
    private final Path folder;

    public TestPhotos(Path folder) {
        this.folder = folder;
    }

    @Override
    public void take(Consumer<Path> taken) {
        if (!answers) {
            return;
        }
        try {
            Path file = folder.resolve("picture-" + count.incrementAndGet() + ".jpg");
            byte[] seen = inFront;
            Files.write(file, seen == null ? jpeg(1600, 1200, count.get()) : seen);
            taken.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG of a size; {@code seed} chooses its colours. */
    public static byte[] jpeg(int width, int height, int seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Color from = Color.getHSBColor(seed * 0.21f, 0.5f, 0.9f);
        g.setPaint(new GradientPaint(0, 0, from, width, height, Color.DARK_GRAY));
        g.fillRect(0, 0, width, height);
        g.setColor(Color.WHITE);
        g.fillOval(width / 3, height / 4, width / 4, width / 4);
        g.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
