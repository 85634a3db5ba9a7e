package cn.xunting.mobile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.port.Camera;
import cn.xunting.mobile.sample.GreyPhoto;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final List<Consumer<Path>> cameraCalls = new ArrayList<>();
    private final Deque<Runnable> photoWork = new ArrayDeque<>();
    private final Deque<Runnable> diskWork = new ArrayDeque<>();
    private final List<Saved> saved = new ArrayList<>();
    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private final FindingViewModel model = model(cameraCalls::add);

    @Test
    void a_photo_that_comes_late_goes_to_the_finding_it_was_taken_for() throws IOException {
        open("W01", "S2.1.2");
        model.takePhoto();
        open("W02", "S2.1.1");
        cameraCalls.get(0).accept(file("late"));
        photoWork.remove().run();
        assertThat(model.form().photos()).isEmpty();
        open("W01", "S2.1.2");
        assertThat(model.form().photos()).hasSize(1);
    }

    @Test
    void the_screen_does_not_move_on_before_the_finding_is_on_disk() {
        open("W01", "S2.1.2");
        model.save();
        assertThat(model.saving().get()).isTrue();
        assertThat(saved).isEmpty();
        diskWork.remove().run();
        assertThat(outbox.items()).hasSize(1);
        assertThat(saved).hasSize(1);
    }

    @Test
    void tapping_save_twice_makes_one_finding() {
        open("W01", "S2.1.2");
        model.save();
        model.save();
        drain(diskWork);
        assertThat(outbox.items()).hasSize(1);
    }

    @Test
    void saving_waits_for_the_photo_but_never_for_the_camera() throws IOException {
        open("W01", "S2.1.2");
        model.takePhoto();
        assertThat(model.ready().get()).isTrue();
        cameraCalls.get(0).accept(file("one"));
        assertThat(model.ready().get()).isFalse();
        photoWork.remove().run();
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void a_picture_nobody_can_read_is_said_and_blocks_nothing() {
        open("W01", "S2.1.2");
        model.takePhoto();
        cameraCalls.get(0).accept(folder.resolve("gone.jpg"));
        assertThat(model.error().get()).contains("再拍一张");
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void a_full_disk_keeps_the_draft_and_saving_again_works() {
        open("W01", "S2.1.2");
        model.form().staffNo().set("X0003");
        model.form().addPhrase("首席代表在场");
        model.form().addPhrase("多次提醒未改");
        outbox.full = true;
        model.save();
        drain(diskWork);
        assertThat(model.error().get()).contains("存储空间不足").contains("都还在");
        outbox.full = false;
        model.save();
        drain(diskWork);
        assertThat(outbox.items()).singleElement().satisfies(item -> {
            assertThat(item.finding().staffNo()).isEqualTo("X0003");
            assertThat(item.finding().note()).isEqualTo("首席代表在场；多次提醒未改");
            assertThat(item.state()).isEqualTo(ItemState.SAVED);
        });
    }

    @Test
    void a_photo_that_was_drawn_on_is_finished_without_holding_up_the_disk_and_saved_once() throws IOException {
        open("W01", "S2.1.2");
        takeAndDrawOn("one");
        model.save();
        model.save();
        assertThat(diskWork).isEmpty();
        assertThat(model.saving().get()).isTrue();
        drain(photoWork);
        drain(diskWork);
        assertThat(outbox.items()).hasSize(1);
        assertThat(saved).hasSize(1);
    }

    @Test
    void a_photo_that_was_drawn_on_and_cannot_be_read_is_said_and_nothing_is_lost() throws IOException {
        open("W01", "S2.1.2");
        takeAndDrawOn("");
        model.form().note().set("吃早饭");
        model.save();
        drain(photoWork);
        drain(diskWork);
        assertThat(outbox.items()).isEmpty();
        assertThat(model.error().get()).contains("打不开").contains("没有保存");
        model.form().remove(model.form().photos().get(0));
        model.save();
        drain(diskWork);
        assertThat(outbox.items())
                .singleElement()
                .satisfies(item -> assertThat(item.finding().note()).isEqualTo("吃早饭"));
    }

    private void takeAndDrawOn(String content) throws IOException {
        model.takePhoto();
        cameraCalls.get(cameraCalls.size() - 1).accept(file("photo", content));
        drain(photoWork);
        Photo taken = model.form().photos().get(0);
        model.form().draw(taken.with(List.of(new Mark(Mark.Kind.CIRCLE, 1, 1, 90, 90))));
        drain(diskWork);
    }

    @Test
    void after_saving_the_same_item_begins_afresh() {
        open("W01", "S2.1.2");
        model.form().quantity().set(3);
        model.save();
        drain(diskWork);
        open("W01", "S2.1.2");
        assertThat(model.form().quantity().get()).isEqualTo(1);
    }

    @Test
    void an_item_that_charges_a_person_needs_one() {
        open("W01", "S1.4");
        assertThat(model.ready().get()).isFalse();
        model.form().staffNo().set("X0003");
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void without_anybody_signed_in_nothing_is_saved_and_nothing_is_lost() {
        open("W01", "S2.1.2");
        hall.officer = null;
        model.save();
        drain(diskWork);
        assertThat(outbox.items()).isEmpty();
        assertThat(model.error().get()).contains("登录");
    }

    private FindingViewModel model(Camera camera) {
        Today today = new Today(hall, outbox, SampleHall.CLOCK);
        Patrols patrols = new Patrols(hall, outbox, today, SampleHall.CLOCK);
        Threads threads = new Threads(Runnable::run, diskWork::add, photoWork::add);
        return new FindingViewModel(
                hall,
                today,
                new PhotoIntake(camera, (picture, caption) -> picture, threads),
                new Sketching(GreyPhoto::read, threads),
                new SaveFinding(hall, outbox, patrols, SampleHall.CLOCK, SampleHall.CLOCK, "phone-test"),
                new KeptDrafts(outbox, SampleHall.CLOCK, threads, pauses::add),
                SampleHall.CLOCK,
                threads,
                saved::add);
    }

    private void open(String unit, String item) {
        model.open(unit, item);
        drain(diskWork);
    }

    private Path file(String content) throws IOException {
        return file(content, content);
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private static void drain(Deque<Runnable> work) {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
