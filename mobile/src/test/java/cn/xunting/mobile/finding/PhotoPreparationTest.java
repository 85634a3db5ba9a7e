package cn.xunting.mobile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.mobile.kit.Fonts;
import cn.xunting.mobile.sample.TestPhotos;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PhotoPreparationTest {
    private static final Caption CAPTION = new Caption("2023-10-09 10:32:05", "W04 自然资源和规划局不动产登记中心", "陈巡");
    private final PhotoPreparation preparation = new PhotoPreparation(new Watermark(Platform::runLater));

    @BeforeEach
    void load() {
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"1600, 1200, 1280, 960", "1200, 1600, 960, 1280", "640, 480, 640, 480", "4000, 300, 1280, 96"})
    void the_longer_side_is_at_most_1280_and_nothing_grows(int width, int height, int newWidth, int newHeight)
            throws IOException {
        BufferedImage made = make(TestPhotos.jpeg(width, height, 3));
        assertThat(made.getWidth()).isEqualTo(newWidth);
        assertThat(made.getHeight()).isEqualTo(newHeight);
    }

    @ParameterizedTest
    @CsvSource({"white, 0xFFFFFF", "black, 0x000000"})
    void the_watermark_is_legible_on_light_and_dark(String name, String colour) throws IOException {
        BufferedImage made = make(plain(Integer.decode(colour)));
        Files.createDirectories(Path.of("target/pictures"));
        ImageIO.write(
                made,
                "png",
                Path.of("target/pictures/watermark-" + name + ".png").toFile());
        int brightest = 0;
        int darkest = 255;
        for (int x = 0; x < made.getWidth(); x++) {
            for (int y = made.getHeight() - 60; y < made.getHeight(); y++) {
                int green = (made.getRGB(x, y) >> 8) & 0xff;
                brightest = Math.max(brightest, green);
                darkest = Math.min(darkest, green);
            }
        }
        assertThat(brightest - darkest).isGreaterThan(130);
        assertThat((made.getRGB(10, 10) >> 8) & 0xff).isCloseTo(Integer.decode(colour) & 0xff, within(3));
    }

    @Test
    void nothing_but_the_picture_is_kept() throws IOException {
        byte[] made = preparation.make(TestPhotos.jpeg(800, 600, 1), CAPTION);
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThatThrownBy(() -> preparation.make("no picture".getBytes(StandardCharsets.UTF_8), CAPTION))
                .isInstanceOf(IOException.class);
    }

    private BufferedImage make(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(preparation.make(picture, CAPTION)));
    }

    private static org.assertj.core.data.Offset<Integer> within(int difference) {
        return org.assertj.core.data.Offset.offset(difference);
    }

    private static byte[] plain(int rgb) throws IOException {
        BufferedImage image = new BufferedImage(1280, 960, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, rgb);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
