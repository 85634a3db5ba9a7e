package cn.xunting.mobile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.picture.Raster;
import cn.xunting.mobile.sample.GreyPhoto;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoViewModelTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> ended = new ArrayList<>();
    private final List<List<Mark>> drawn = new ArrayList<>();
    private final Threads threads = new Threads(Runnable::run, Runnable::run, work::add);
    private final PhotoViewModel model =
            new PhotoViewModel(new Sketching(GreyPhoto::read, threads), threads, new Ended());
    private final Photo photo = Photo.of(new byte[] {1});

    @Test
    void every_mark_is_the_draft_s_as_soon_as_it_is_drawn_and_no_more_once_it_is_taken_back() {
        open();
        model.tool().set(Mark.Kind.CIRCLE);
        model.mark(10, 10, 60, 60);
        model.mark(5, 5, 5, 5); // a tap draws nothing
        model.tool().set(Mark.Kind.BLUR);
        model.mark(20, 20, 70, 70);
        model.undo();
        drain();
        Mark circle = new Mark(Mark.Kind.CIRCLE, 10, 10, 60, 60);
        assertThat(drawn)
                .containsExactly(
                        List.of(circle), List.of(circle, new Mark(Mark.Kind.BLUR, 20, 20, 70, 70)), List.of(circle));
        assertThat(pixel(10, 35)).isNotEqualTo(GreyPhoto.GREY);
        model.finish();
        assertThat(ended).containsExactly("done");
    }

    @Test
    void what_was_drawn_before_is_shown_again_and_can_still_be_taken_back() {
        model.open(photo.with(List.of(new Mark(Mark.Kind.CIRCLE, 10, 10, 60, 60))));
        drain();
        assertThat(pixel(10, 35)).isNotEqualTo(GreyPhoto.GREY);
        model.undo();
        drain();
        assertThat(pixel(10, 35)).isEqualTo(GreyPhoto.GREY);
        assertThat(drawn).containsExactly(List.of());
    }

    @Test
    void without_a_tool_nothing_is_drawn_and_with_nothing_drawn_nothing_is_taken_back() {
        open();
        model.mark(10, 10, 60, 60);
        model.undo();
        drain();
        assertThat(pixel(10, 35)).isEqualTo(GreyPhoto.GREY);
        assertThat(drawn).isEmpty();
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
        return shown == null ? 0 : shown.argb()[y * GreyPhoto.SIZE + x];
    }

    private void drain() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private final class Ended implements PhotoViewModel.Ends {
        @Override
        public void done() {
            ended.add("done");
        }

        @Override
        public void removed(Photo gone) {
            ended.add("removed");
        }

        @Override
        public void drawn(Photo now) {
            assertThat(now).isEqualTo(photo);
            drawn.add(now.marks());
        }
    }
}
