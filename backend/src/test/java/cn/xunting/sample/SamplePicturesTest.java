package cn.xunting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SamplePicturesTest {
    @Test
    void a_caption_that_no_font_can_write_is_left_out() throws IOException {
        assertPicture(SamplePictures.draw(0, false, "\uFFFF"));
    }

    @Test
    void a_picture_is_drawn_the_same_every_time() throws IOException {
        assertPicture(SamplePictures.draw(3, true, "未穿工装"));
        assertThat(SamplePictures.draw(3, true, "未穿工装")).isEqualTo(SamplePictures.draw(3, true, "未穿工装"));
        assertThat(SamplePictures.draw(4, true, "未穿工装")).isNotEqualTo(SamplePictures.draw(3, true, "未穿工装"));
    }

    private static void assertPicture(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(960);
        assertThat(jpeg.length).isLessThan(300_000);
    }
}
