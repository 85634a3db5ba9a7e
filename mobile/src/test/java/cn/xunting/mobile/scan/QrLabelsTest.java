package cn.xunting.mobile.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.sample.LabelPhoto;
import cn.xunting.mobile.sample.TestPhotos;
import cn.xunting.model.UnitLabel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class) // JavaFX decodes the pictures
class QrLabelsTest {
    private static final String W07 = new UnitLabel("hall-2", "W07").text();
    private static final String W08 = new UnitLabel("hall-2", "W08").text();
    private static final String PAYMENT =
            "https://pay.example.cn/q/9f2c7d4e8a1b5c3d6e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b";
    private final QrLabels labels = new QrLabels(PhotoPreparation::read);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1280 像素 满画面,                 1280,  960, 620,   0, 0,   1,  0, 1,   1",
        "1280 像素 转了 37 度,             1280,  960, 400,  37, 0,   1, 20, 1,   1",
        "1280 像素 倒着,                   1280,  960, 400, 180, 0,   1, 20, 1,   1",
        "1280 像素 很小,                   1280,  960, 120,  12, 0,   1, 15, 1,   1",
        "1280 像素 糊,                     1280,  960, 320,   8, 0,   7, 10, 1,   1",
        "1280 像素 斜着拍,                 1280,  960, 420,  15, 0.5, 1, 15, 1,   1",
        "1280 像素 暗而且一边更暗,         1280,  960, 360,  20, 0,   1, 12, 0.5, 0.15",
        "1280 像素 又斜又糊又暗,           1280,  960, 420, -25, 0.3, 3, 12, 0.6, 0.3",
        "1200 万像素 隔着柜台很小,         4000, 3000, 170,  10, 0,   1, 20, 1,   1",
        "1200 万像素 近处 噪点大,          4000, 3000, 1600, 33, 0,   1, 70, 1,   1",
        "1200 万像素 近处 糊,              4000, 3000, 1300, -8, 0.2, 9, 25, 0.8, 0.5"
    })
    void a_label_is_read_as_a_hand_takes_it(
            String situation,
            int width,
            int height,
            int side,
            double degrees,
            double lean,
            int blur,
            int noise,
            double left,
            double right)
            throws IOException {
        LabelPhoto photo = LabelPhoto.of(width, height).with(W07, width * 3 / 5, height / 2, side, degrees, lean);
        byte[] jpeg = photo.blurred(blur).darkened(left, right).noisy(noise).jpeg();
        assertThat(read(jpeg)).as(situation).containsExactly(W07);
    }

    @Test
    void a_large_foreign_code_beside_it_does_not_hide_a_small_label() throws IOException {
        byte[] photo = LabelPhoto.of(4000, 3000)
                .with(PAYMENT, 1100, 1500, 1500, 5, 0)
                .with(W07, 3300, 1600, 190, -7, 0)
                .noisy(15)
                .jpeg();
        assertThat(read(photo)).containsExactly(W07);
    }

    @Test
    void two_labels_in_one_picture_are_both_read() throws IOException {
        byte[] photo = LabelPhoto.of(1280, 960)
                .with(W07, 340, 480, 360, 4, 0)
                .with(W08, 930, 480, 360, -6, 0)
                .noisy(10)
                .jpeg();
        assertThat(read(photo)).containsExactlyInAnyOrder(W07, W08);
    }

    @Test
    void another_code_is_told_from_none() throws IOException {
        byte[] photo =
                LabelPhoto.of(1280, 960).with(PAYMENT, 640, 480, 600, 0, 0).jpeg();
        assertThat(read(photo)).containsExactly(PAYMENT);
        assertThat(read(TestPhotos.jpeg(1600, 1200, 1))).isEmpty();
    }

    @Test
    void what_is_no_picture_is_said() {
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(IOException.class);
    }

    private List<String> read(byte[] picture) throws IOException {
        return labels.read(picture, text -> UnitLabel.of(text).isPresent());
    }
}
