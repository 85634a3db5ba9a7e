package cn.xunting.mobile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phone's encoder, read back by the desktop's decoder. */
class JpegEncoderTest {
    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1,1", "2,1", "1,2", "1,700", "700,1", "15,17", "16,16", "17,15", "31,33", "640,479"})
    void every_size_is_read_back_with_its_colours(int width, int height) throws IOException {
        Raster raster = raster(
                width,
                height,
                (x, y) -> colour(90 + 80 * x / width, 90 + 80 * y / height, 80 + 80 * (x + y) / (width + height)));

        BufferedImage decoded = decode(JpegEncoder.encode(raster, 90));

        assertThat(decoded.getWidth()).isEqualTo(width);
        assertThat(decoded.getHeight()).isEqualTo(height);
        assertThat(psnr(raster, decoded)).isGreaterThan(28);
    }

    @ParameterizedTest(name = "quality {0}")
    @CsvSource({"50,33,9", "75,36,9", "85,38,7", "95,42,4"})
    void a_photo_keeps_what_its_quality_promises_at_a_reasonable_size(int quality, double psnr, int timesSmaller)
            throws IOException {
        Raster photo = photo();

        byte[] jpeg = JpegEncoder.encode(photo, quality);

        assertThat(psnr(photo, decode(jpeg))).isGreaterThan(psnr);
        assertThat(jpeg.length).isLessThan(photo.width() * photo.height() * 3 / timesSmaller);
    }

    @Test
    void small_white_text_stays_readable_at_85() throws IOException {
        Raster text = drawn(400, 120, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fillRect(0, 0, 400, 120);
            graphics.setColor(Color.WHITE);
            graphics.setFont(new Font(Font.DIALOG, Font.PLAIN, 14));
            for (int line = 1; line < 6; line++) {
                graphics.drawString("2023-10-09 09:41  W07  0123456789 xunting", 8, 20 * line);
            }
        });

        assertThat(psnr(text, decode(JpegEncoder.encode(text, 85)))).isGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({"1", "100"})
    void the_hardest_pictures_are_read_back_at_the_ends_of_the_scale(int quality) throws IOException {
        var random = new Random(7);
        Raster noise = raster(65, 49, (x, y) -> 0xff000000 | (0x10101 * random.nextInt(256)));
        Raster board = raster(64, 64, (x, y) -> (x + y) % 2 == 0 ? 0xffffffff : 0xff000000);
        Raster stripes = raster(64, 64, (x, y) -> x % 2 == 0 ? 0xffffffff : 0xff000000);

        for (Raster raster : new Raster[] {noise, board, stripes}) {
            BufferedImage decoded = decode(JpegEncoder.encode(raster, quality));

            assertThat(decoded.getWidth()).isEqualTo(raster.width());
            assertThat(psnr(raster, decoded)).isGreaterThan(quality == 100 ? 40 : 3);
        }
    }

    @Test
    void what_is_transparent_lies_on_white() throws IOException {
        BufferedImage decoded = decode(JpegEncoder.encode(raster(16, 16, (x, y) -> 0x00ff0000), 90));

        assertThat(decoded.getRGB(8, 8)).isEqualTo(0xffffffff);
    }

    @Test
    void the_file_says_jfif_and_nothing_of_where_or_with_what_it_was_taken() {
        byte[] jpeg = JpegEncoder.encode(raster(8, 8, (x, y) -> 0xff808080), 85);

        assertThat(jpeg)
                .startsWith(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0)
                .endsWith(0xff, 0xd9);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void what_is_no_picture_or_no_quality_is_refused() {
        Raster dot = raster(1, 1, (x, y) -> 0);

        assertThatThrownBy(() -> JpegEncoder.encode(dot, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JpegEncoder.encode(dot, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Raster(2, 2, new int[3])).isInstanceOf(IllegalArgumentException.class);
        Raster endless = new Raster(65_536, 1, new int[65_536]);
        assertThatThrownBy(() -> JpegEncoder.encode(endless, 85)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A hall as a camera sees it: soft light, a few edges, some noise of the sensor. */
    private static Raster photo() {
        var random = new Random(3);
        Raster clean = drawn(640, 480, graphics -> {
            graphics.setPaint(new GradientPaint(0, 0, new Color(214, 202, 180), 640, 480, new Color(70, 82, 98)));
            graphics.fillRect(0, 0, 640, 480);
            graphics.setPaint(new GradientPaint(0, 300, new Color(120, 60, 40), 640, 480, new Color(160, 110, 70)));
            graphics.fillRect(60, 300, 520, 150);
            graphics.setColor(new Color(30, 40, 120));
            graphics.fillOval(280, 120, 90, 110);
            graphics.setColor(new Color(240, 240, 235));
            graphics.fillRect(100, 60, 140, 60);
        });
        int[] noisy = clean.argb().clone();
        for (int n = 0; n < noisy.length; n++) {
            int noise = (int) Math.round(random.nextGaussian());
            int pixel = 0xff000000;
            for (int shift = 0; shift <= 16; shift += 8) {
                pixel |= Math.max(0, Math.min(255, (noisy[n] >> shift & 0xff) + noise)) << shift;
            }
            noisy[n] = pixel;
        }
        return new Raster(640, 480, noisy);
    }

    private static Raster drawn(int width, int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    private static Raster raster(int width, int height, IntBinaryOperator pixel) {
        int[] argb = new int[width * height];
        for (int n = 0; n < argb.length; n++) {
            argb[n] = pixel.applyAsInt(n % width, n / width);
        }
        return new Raster(width, height, argb);
    }

    private static int colour(int red, int green, int blue) {
        return 0xff000000 | (red << 16) | (green << 8) | blue;
    }

    private static BufferedImage decode(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image).isNotNull();
        return image;
    }

    private static double psnr(Raster expected, BufferedImage actual) {
        double squares = 0;
        for (int y = 0; y < expected.height(); y++) {
            for (int x = 0; x < expected.width(); x++) {
                int want = expected.at(x, y);
                int have = actual.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    int off = (want >> shift & 0xff) - (have >> shift & 0xff);
                    squares += off * off;
                }
            }
        }
        return 10 * Math.log10(255 * 255 / Math.max(1e-9, squares / (3.0 * expected.argb().length)));
    }
}
