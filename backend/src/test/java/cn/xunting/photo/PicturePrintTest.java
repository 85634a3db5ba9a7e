package cn.xunting.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as the same picture, measured on drawn scenes: none of the pairs that are the same is missed, no other is found. */
class PicturePrintTest {
    private static final int SCENES = 40;

    private final Thumbnails thumbnails = new Thumbnails();

    private interface Change {
        BufferedImage of(BufferedImage scene);
    }

    private record Copy(String how, float quality, Change change) {
        @Override
        public String toString() {
            return how;
        }
    }

    static Stream<Copy> copies() {
        return Stream.of(
                new Copy("saved again", 0.5f, scene -> scene),
                new Copy("half the size", 0.8f, scene -> Scenes.scaled(scene, 640, 480)),
                new Copy("an odd size", 0.8f, scene -> Scenes.scaled(scene, 1023, 767)),
                new Copy("brighter", 0.8f, scene -> Scenes.lit(scene, 110, 0)),
                new Copy("darker and grainy", 0.8f, scene -> Scenes.lit(scene, 90, 6)),
                new Copy("with a line of text", 0.8f, scene -> Scenes.marked(scene, "2023-10-09 09:31 W01 督查")));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void the_same_picture_is_recognised(Copy copy) throws IOException {
        for (int scene = 0; scene < SCENES; scene++) {
            BufferedImage original = Scenes.drawn(scene, 1280, 960);
            PicturePrint print = print(Scenes.jpeg(original, 0.9f));
            PicturePrint again = print(Scenes.jpeg(copy.change.of(original), copy.quality));
            assertThat(print.distance(again)).as("scene %d", scene).isLessThanOrEqualTo(PicturePrint.MOST_DIFFERING);
            assertThat(agreesInABand(print, again)).as("scene %d", scene).isTrue();
        }
    }

    @Test
    void no_two_of_the_scenes_are_taken_for_one() throws IOException {
        List<PicturePrint> prints = new ArrayList<>();
        for (int scene = 0; scene < SCENES; scene++) {
            prints.add(print(Scenes.jpeg(Scenes.drawn(scene, 640, 480), 0.8f)));
        }
        int closest = Long.SIZE;
        for (int one = 0; one < SCENES; one++) {
            for (int other = one + 1; other < SCENES; other++) {
                closest = Math.min(closest, prints.get(one).distance(prints.get(other)));
            }
        }
        assertThat(closest).isGreaterThan(PicturePrint.MOST_DIFFERING);
    }

    @Test
    void a_wall_a_lens_cap_and_what_is_no_bigger_than_a_stamp_have_no_print() {
        BufferedImage wall = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        assertThat(PicturePrint.of(wall)).isEmpty();
        Graphics2D graphics = wall.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        assertThat(PicturePrint.of(Scenes.lit(wall, 100, 6))).isEmpty();
        assertThat(PicturePrint.of(Scenes.drawn(1, 8, 8))).isEmpty();
    }

    @Test
    void an_upright_picture_and_the_same_one_lying_with_a_note_to_turn_it_look_the_same() throws IOException {
        BufferedImage upright = Scenes.drawn(3, 600, 800);
        BufferedImage lying = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 800; x++) {
                lying.setRGB(x, y, upright.getRGB(599 - y, x));
            }
        }
        byte[] noted = Pictures.withExif(Scenes.jpeg(lying, 0.9f), Pictures.exif(6, false));
        assertThat(print(noted).distance(print(Scenes.jpeg(upright, 0.9f))))
                .isLessThanOrEqualTo(PicturePrint.MOST_DIFFERING);
    }

    private PicturePrint print(byte[] photo) {
        return thumbnails.print(photo).orElseThrow();
    }

    private static boolean agreesInABand(PicturePrint one, PicturePrint other) {
        return IntStream.range(0, PicturePrint.BANDS).anyMatch(band -> one.band(band) == other.band(band));
    }
}
