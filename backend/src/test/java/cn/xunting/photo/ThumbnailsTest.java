package cn.xunting.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailsTest {
    private final Thumbnails thumbnails = new Thumbnails();

    @ParameterizedTest
    @CsvSource({
        "jpg, 8000, 6000, 320, 240",
        "png, 6000, 8000, 240, 320",
        "jpg, 1280, 960, 320, 240",
        "png, 321, 10, 320, 10",
        "jpg, 320, 320, 320, 320",
        "png, 20, 10, 20, 10",
        "png, 20000, 1, 320, 1",
        "png, 1, 1, 1, 1"
    })
    void a_thumbnail_fits_and_is_never_larger_than_the_photo(
            String format, int width, int height, int thumbWidth, int thumbHeight) throws Exception {
        BufferedImage thumbnail = thumbnail(Pictures.drawn(format, width, height));
        assertThat(thumbnail.getWidth()).isEqualTo(thumbWidth);
        assertThat(thumbnail.getHeight()).isEqualTo(thumbHeight);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 320, 160, true, true",
        "2, 320, 160, false, false",
        "3, 320, 160, false, false",
        "6, 160, 320, true, false",
        "8, 160, 320, false, true"
    })
    void a_thumbnail_is_upright(int orientation, int width, int height, boolean redTopLeft, boolean redBottomLeft)
            throws Exception {
        byte[] photo = Pictures.withExif(Pictures.drawn("jpg", 800, 400), Pictures.exif(orientation, false));
        BufferedImage thumbnail = thumbnail(photo);
        assertThat(thumbnail.getWidth()).isEqualTo(width);
        assertThat(thumbnail.getHeight()).isEqualTo(height);
        assertThat(isRed(thumbnail, 5, 5)).isEqualTo(redTopLeft);
        assertThat(isRed(thumbnail, 5, height - 5)).isEqualTo(redBottomLeft);
    }

    @Test
    void what_is_transparent_shows_white() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png", content);
        assertThat(thumbnail(content.toByteArray()).getRGB(20, 20)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void damaged_pixels_give_no_thumbnail_and_no_failure() throws Exception {
        byte[] png = Pictures.drawn("png", 80, 40);
        Arrays.fill(png, 45, png.length - 20, (byte) 0x55);
        assertThat(thumbnails.of(png)).isEmpty();
        assertThat(thumbnails.of(new byte[3])).isEmpty();
    }

    private BufferedImage thumbnail(byte[] photo) throws Exception {
        return Pictures.decoded(thumbnails.of(photo).orElseThrow());
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }
}
