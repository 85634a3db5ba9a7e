package cn.xunting.mobile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final int SIZE = 200;
    private static final int RED = 0xFFD81E1E;
    private static final Raster NOISE = noise();

    @Test
    void a_circle_touches_its_box_and_leaves_the_middle_and_the_corners_alone() {
        Raster drawn = draw(Mark.Kind.CIRCLE, 50, 60, 150, 120);
        assertThat(drawn.at(50, 90)).isEqualTo(RED);
        assertThat(drawn.at(150, 90)).isEqualTo(RED);
        assertThat(drawn.at(100, 60)).isEqualTo(RED);
        assertThat(drawn.at(100, 120)).isEqualTo(RED);
        assertThat(drawn.at(100, 90)).isEqualTo(NOISE.at(100, 90));
        assertThat(drawn.at(52, 62)).isEqualTo(NOISE.at(52, 62));
        assertThat(drawn).isNotSameAs(NOISE);
    }

    @Test
    void an_arrow_has_its_head_where_the_finger_was_lifted() {
        Raster drawn = draw(Mark.Kind.ARROW, 20, 100, 180, 100);
        assertThat(drawn.at(20, 100)).isEqualTo(RED);
        assertThat(drawn.at(180, 100)).isEqualTo(RED);
        assertThat(reds(drawn, 140)).isGreaterThan(reds(drawn, 60));
        assertThat(drawn.at(60, 120)).isEqualTo(NOISE.at(60, 120));
    }

    @Test
    void what_is_blurred_is_one_colour_a_block_and_nothing_beside_it_changes() {
        Raster drawn = draw(Mark.Kind.BLUR, 119, 139, 40, 40); // drawn from the far corner
        int block = SIZE / 40;
        for (int y = 40; y < 139; y += block) {
            for (int x = 40; x < 119; x += block) {
                assertThat(drawn.at(x + block - 1, y + block - 1)).isEqualTo(drawn.at(x, y));
            }
        }
        assertThat(drawn.at(39, 80)).isEqualTo(NOISE.at(39, 80));
        assertThat(drawn.at(120, 80)).isEqualTo(NOISE.at(120, 80));
    }

    @Test
    void nothing_is_drawn_on_the_rows_of_the_caption_nor_beyond_the_edges() {
        for (Mark.Kind kind : Mark.Kind.values()) {
            Raster drawn = Drawing.on(NOISE, List.of(new Mark(kind, -50, -50, 400, 400)), 150);
            int caption = 150 * SIZE;
            assertThat(Arrays.copyOfRange(drawn.argb(), caption, SIZE * SIZE))
                    .isEqualTo(Arrays.copyOfRange(NOISE.argb(), caption, SIZE * SIZE));
        }
        assertThat(Drawing.on(NOISE, List.of(new Mark(Mark.Kind.BLUR, 0, 0, 9, 9)), -1)
                        .argb())
                .isEqualTo(NOISE.argb());
    }

    private static Raster draw(Mark.Kind kind, int fromX, int fromY, int toX, int toY) {
        int[] before = NOISE.argb().clone();
        Raster drawn = Drawing.on(NOISE, List.of(new Mark(kind, fromX, fromY, toX, toY)), SIZE);
        assertThat(NOISE.argb()).isEqualTo(before);
        return drawn;
    }

    private static long reds(Raster drawn, int x) {
        long reds = 0;
        for (int y = 0; y < SIZE; y++) {
            reds += drawn.at(x, y) == RED ? 1 : 0;
        }
        return reds;
    }

    private static Raster noise() {
        int[] argb = new int[SIZE * SIZE];
        Arrays.setAll(argb, i -> 0xff000000 | (int) (((i * 2654435761L) >>> 8) & 0xffffff));
        return new Raster(SIZE, SIZE, argb);
    }
}
