package cn.xunting.mobile.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures for people to look at, in {@code target/pictures}. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private static final boolean ALL = Boolean.getBoolean("xunting.pictures.all");
    private static final List<String> USUAL = List.of("light-standard", "dark-standard");

    private Pictures() {}

    /** Leaves one picture a screen and state, light and dark; all of them where a contact sheet is asked for. */
    static void leave(String name, Map<String, Image> taken) {
        taken.forEach((outfit, image) -> {
            if (ALL || USUAL.contains(outfit)) {
                write(image, name + "-" + outfit);
            }
        });
    }

    public static void write(Image image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Path file = FOLDER.resolve(name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
