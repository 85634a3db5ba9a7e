package cn.xunting.mobile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.picture.Raster;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoViewModelTest {
    private static final int SIZE = 120;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> ended = new ArrayList<>();
    private final PhotoViewModel model = new PhotoViewModel(
            PhotoViewModelTest::read, new Threads(Runnable::run, Runnable::run, work::add), new Ended());
    private final Photo photo = Photo.of(new byte[] {1});

    @Test
    void what_is_drawn_becomes_another_photo_once_it_is_finished() {
        open();
        model.tool().set(Mark.Kind.CIRCLE);
        model.mark(10, 10, 60, 60);
        model.mark(5, 5, 5, 5); // a tap draws nothing
        drain();
        assertThat(model.marks()).hasSize(1);
        assertThat(pixel(10, 35)).isNotEqualTo(0xff808080);
        model.finish();
        model.finish(); // tapped twice
        assertThat(ended).isEmpty();
        drain();
        assertThat(ended).containsExactly("replaced");
    }

    @Test
    void a_mark_is_taken_back_and_nothing_drawn_changes_nothing() {
        open();
        model.mark(10, 10, 60, 60); // no tool in hand
        model.tool().set(Mark.Kind.BLUR);
        model.mark(10, 10, 60, 60);
        model.undo();
        model.undo();
        drain();
        assertThat(pixel(10, 35)).isEqualTo(0xff808080);
        model.finish();
        assertThat(ended).containsExactly("kept");
    }

    @Test
    void one_that_cannot_be_read_is_said_and_can_be_removed() {
        model.open(Photo.of(new byte[0]));
        drain();
        assertThat(model.error().get()).contains("打不开");
        model.remove();
        assertThat(ended).containsExactly("removed");
    }

    @Test
    void a_photo_read_late_is_not_shown_for_the_next() {
        model.open(photo);
        model.open(Photo.of(new byte[0]));
        drain();
        assertThat(model.shown().get()).isNull();
    }

    private void open() {
        model.open(photo);
        drain();
    }

    private int pixel(int x, int y) {
        Raster shown = model.shown().get();
        assertThat(shown).isNotNull();
        return shown == null ? 0 : shown.argb()[y * SIZE + x];
    }

    private void drain() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static Raster read(byte[] jpeg) throws IOException {
        if (jpeg.length == 0) {
            throw new IOException("Empty");
        }
        int[] grey = new int[SIZE * SIZE];
        Arrays.fill(grey, 0xff808080);
        return new Raster(SIZE, SIZE, grey);
    }

    private final class Ended implements PhotoViewModel.Ends {
        @Override
        public void kept() {
            ended.add("kept");
        }

        @Override
        public void removed(Photo gone) {
            ended.add("removed");
        }

        @Override
        public void replaced(Photo before, Photo after) {
            assertThat(before).isEqualTo(photo);
            assertThat(after).isNotEqualTo(photo);
            ended.add("replaced");
        }
    }
}
