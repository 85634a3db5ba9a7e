package cn.xunting.mobile.scan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.port.LabelReader;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.scan.Outcome.Nothing;
import cn.xunting.mobile.scan.Outcome.Opened;
import cn.xunting.mobile.scan.Outcome.Several;
import cn.xunting.model.wire.UnitEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanViewModelTest {
    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final Deque<Consumer<Path>> asked = new ArrayDeque<>();
    private final Deque<Runnable> photos = new ArrayDeque<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private LabelReader reader = (picture, wanted) -> List.of();
    private int pictures;
    private final ScanViewModel model = new ScanViewModel(
            hall,
            new Today(hall, new HeldOutbox(), SampleHall.CLOCK),
            asked::add,
            (picture, wanted) -> reader.read(picture, wanted),
            new Threads(Runnable::run, Runnable::run, photos::add),
            new ScanViewModel.Ends() {
                @Override
                public void reading() {
                    pictures++;
                }

                @Override
                public void read(Outcome outcome) {
                    outcomes.add(outcome);
                }
            });

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @SuppressWarnings("NullAway.Init") // set by takeOne
    private Path picture;

    @BeforeEach
    void takeOne() throws IOException {
        picture = Files.write(folder.resolve("picture.jpg"), new byte[] {1});
    }

    @Test
    void a_camera_that_never_answers_leaves_nothing_waiting() {
        model.scan();
        assertThat(pictures).isZero();
        assertThat(outcomes).isEmpty();
        sees("xunting:unit:W03");
        model.scan();
        answer(1);
        assertThat(outcomes).containsExactly(new Opened("W03"));
        asked.getFirst().accept(picture); // the first picture after all
        drain();
        assertThat(outcomes).hasSize(1);
    }

    @Test
    void a_picture_that_comes_after_the_inspector_went_on_opens_nothing() {
        sees("xunting:unit:W03");
        model.scan();
        model.forget();
        answer(0);
        assertThat(pictures).isZero();
        model.scan();
        asked.getLast().accept(picture);
        model.forget(); // while it is being read
        drain();
        assertThat(outcomes).isEmpty();
    }

    @Test
    void a_label_of_no_unit_here_says_so_and_what_to_do() {
        assertThat(scanned("xunting:unit:W99")).isInstanceOfSatisfying(Nothing.class, nothing -> {
            assertThat(nothing.title()).isEqualTo("名单里没有 W99");
            assertThat(nothing.way()).contains("别的大厅").contains("更新名单").contains("直接点窗口");
        });
    }

    @Test
    void a_label_of_another_hall_opens_nothing_here_though_its_unit_has_the_same_code() {
        hall.code = Optional.of("hall-1");
        assertThat(scanned("xunting:unit:hall-2:W03")).isEqualTo(new Nothing("这是别的大厅的标签", "请扫本大厅窗口上的标签；也可以在名单里直接点窗口。"));
        assertThat(scanned("xunting:unit:hall-2:W03", "xunting:unit:hall-1:W04"))
                .isEqualTo(new Opened("W04"));
        assertThat(scanned("xunting:unit:W03"))
                .isEqualTo(new Opened("W03")); // printed before halls were written on them
        hall.code = Optional.empty(); // no server has told it yet
        assertThat(scanned("xunting:unit:hall-2:W03")).isEqualTo(new Opened("W03"));
    }

    @Test
    void another_code_and_no_code_are_told_apart() {
        assertThat(scanned("https://pay.example.cn/1"))
                .isInstanceOfSatisfying(
                        Nothing.class, nothing -> assertThat(nothing.title()).isEqualTo("这个二维码不是窗口标签"));
        assertThat(scanned("xunting://enrol?server=http%3A%2F%2Fa&code=1"))
                .isInstanceOfSatisfying(
                        Nothing.class, nothing -> assertThat(nothing.title()).isEqualTo("这个二维码不是窗口标签"));
        assertThat(scanned())
                .isInstanceOfSatisfying(
                        Nothing.class, nothing -> assertThat(nothing.title()).isEqualTo("照片里没有找到标签"));
    }

    @Test
    void of_several_labels_the_inspector_chooses_among_those_of_this_hall() {
        assertThat(scanned("xunting:unit:W99", "xunting:unit:W04")).isEqualTo(new Opened("W04"));
        assertThat(scanned("xunting:unit:W05", "xunting:unit:W04"))
                .isInstanceOfSatisfying(
                        Several.class,
                        several -> assertThat(several.units())
                                .extracting(UnitEntry::code)
                                .containsExactly("W04", "W05"));
    }

    @Test
    void what_cannot_be_read_is_said() {
        reader = (bytes, wanted) -> {
            throw new IOException("Not a picture");
        };
        assertThat(scan()).isEqualTo(new Nothing("没有读到照片", "请再拍一张，或者在名单里直接点窗口。"));
        model.scan();
        asked.removeLast().accept(folder.resolve("gone.jpg"));
        drain();
        assertThat(outcomes).hasSize(2);
    }

    @Test
    void the_reader_is_told_to_look_for_labels() {
        reader = (bytes, wanted) -> {
            assertThat(wanted.test("xunting:unit:D01")).isTrue();
            assertThat(wanted.test("https://example.cn")).isFalse();
            return List.of("xunting:unit:D01");
        };
        assertThat(scan()).isEqualTo(new Opened("D01"));
    }

    private Outcome scanned(String... texts) {
        sees(texts);
        return scan();
    }

    private void sees(String... texts) {
        reader = (bytes, wanted) -> List.of(texts);
    }

    private Outcome scan() {
        model.scan();
        asked.removeLast().accept(picture);
        drain();
        return outcomes.get(outcomes.size() - 1);
    }

    private void answer(int asking) {
        List.copyOf(asked).get(asking).accept(picture);
        drain();
    }

    private void drain() {
        while (!photos.isEmpty()) {
            photos.remove().run();
        }
    }
}
