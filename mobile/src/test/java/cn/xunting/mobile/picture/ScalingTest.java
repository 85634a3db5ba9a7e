package cn.xunting.mobile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
    @ParameterizedTest(name = "{0} × {1} becomes {2} × {3}")
    @CsvSource({
        "4000,3000,1280,960",
        "3000,4000,960,1280",
        "1281,1280,1280,1279",
        "1280,1280,1280,1280",
        "5000,2,1280,1",
        "1,5000,1,1280"
    })
    void the_longer_side_shrinks_and_the_proportions_stay(int width, int height, int newWidth, int newHeight) {
        Raster scaled = Scaling.toAtMost(grey(width, height), 1280);

        assertThat(scaled.width()).isEqualTo(newWidth);
        assertThat(scaled.height()).isEqualTo(newHeight);
        assertThat(scaled.argb()).containsOnly(0xff777777);
    }

    @Test
    void a_picture_small_enough_stays_as_it_is() {
        Raster small = grey(1280, 3);

        assertThat(Scaling.toAtMost(small, 1280)).isSameAs(small);
    }

    @Test
    void each_new_pixel_is_the_mean_of_exactly_what_it_covers() {
        // Three pixels become two: each takes one whole and half of the middle.
        Raster three = new Raster(3, 1, new int[] {0xff000000, 0xff0000ff, 0xff00ff00});

        assertThat(Scaling.toAtMost(three, 2).argb()).containsExactly(0xff000055, 0xff00aa55);
    }

    private static Raster grey(int width, int height) {
        int[] argb = new int[width * height];
        Arrays.fill(argb, 0xff777777);
        return new Raster(width, height, argb);
    }
}
