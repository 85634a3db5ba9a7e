package cn.xunting.mobile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.outbox.OutboxDraft;
import cn.xunting.mobile.picture.JpegEncoder;
import cn.xunting.mobile.picture.Mark;
import cn.xunting.mobile.sample.GreyPhoto;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import cn.xunting.model.wire.Officer;
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

/** What is filled in is there again after the app was killed: a new view model on the same outbox. */
class KeptDraftsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final Deque<Runnable> diskWork = new ArrayDeque<>();
    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private final List<Consumer<Path>> cameraCalls = new ArrayList<>();
    private FindingViewModel model = model();

    @Test
    void everything_filled_in_is_there_again_after_the_app_was_killed() throws IOException {
        open("W01", "S2.1.2");
        model.form().staffNo().set("X0003");
        model.form().quantity().set(3);
        take("one");
        take("two");
        model.form().note().set("在窗口吃早饭 ");
        pass();
        drain(diskWork);

        kill();
        open("W01", "S2.1.2");

        assertThat(model.form().staffNo().get()).isEqualTo("X0003");
        assertThat(model.form().quantity().get()).isEqualTo(3);
        assertThat(model.form().note().get()).isEqualTo("在窗口吃早饭 ");
        assertThat(model.form().photos())
                .extracting(photo -> new String(photo.jpeg(), StandardCharsets.UTF_8))
                .containsExactly("one", "two");
    }

    @Test
    void strokes_on_a_photo_are_there_again_and_only_what_was_drawn_on_it_leaves_the_phone() throws IOException {
        open("W01", "S2.1.2");
        take("one");
        take("two");
        Mark circle = new Mark(Mark.Kind.CIRCLE, 10, 10, 90, 60);
        Mark blur = new Mark(Mark.Kind.BLUR, 20, 20, 60, 60);
        Photo second = model.form().photos().get(1);
        model.form().draw(second.with(List.of(circle)));
        model.form().draw(second.with(List.of(circle, blur)));
        drain(diskWork);

        kill();
        open("W01", "S2.1.2");

        assertThat(model.form().photos()).extracting(Photo::marks).containsExactly(List.of(), List.of(circle, blur));
        model.save();
        drain(diskWork);
        byte[] expected = JpegEncoder.encode(
                Sketching.on(GreyPhoto.read(second.jpeg()), List.of(circle, blur)), PhotoPreparation.QUALITY);
        assertThat(outbox.items().get(0).finding().photos())
                .containsExactly(Digest.sha256("one".getBytes(StandardCharsets.UTF_8)), Digest.sha256(expected));
        assertThat(outbox.photo(Digest.sha256(expected))).isEqualTo(expected);
    }

    @Test
    void text_is_written_once_typing_pauses_and_a_choice_at_once() {
        open("W01", "S2.1.2");
        model.form().note().set("吃");
        model.form().note().set("吃早");
        model.form().note().set("吃早饭");
        drain(diskWork);
        assertThat(outbox.drafts().written).isEmpty();
        pass();
        drain(diskWork);
        assertThat(outbox.drafts().written).extracting(OutboxDraft::note).containsExactly("吃早饭");
        model.form().quantity().set(2);
        drain(diskWork);
        assertThat(outbox.drafts().written).extracting(OutboxDraft::quantity).containsExactly(1, 2);
    }

    @Test
    void leaving_the_screen_does_not_wait_for_the_pause_and_nothing_is_written_twice() {
        open("W01", "S2.1.2");
        model.form().note().set("吃早饭");
        model.keepEdits();
        model.keepEdits();
        pass();
        drain(diskWork);
        assertThat(outbox.drafts().written).extracting(OutboxDraft::note).containsExactly("吃早饭");
    }

    @Test
    void a_saved_finding_leaves_no_draft_even_if_a_key_or_a_photo_comes_late() throws IOException {
        open("W01", "S2.1.2");
        model.form().note().set("吃早饭");
        pass();
        model.takePhoto();
        model.save();
        model.form().note().set("吃早饭了");
        pass();
        drain(diskWork);
        cameraCalls.get(0).accept(file("late"));
        drain(diskWork);

        kill();
        open("W01", "S2.1.2");

        assertThat(outbox.items()).hasSize(1);
        assertThat(model.form().note().get()).isEmpty();
        assertThat(model.form().photos()).isEmpty();
    }

    @Test
    void a_full_disk_is_said_and_the_next_edit_tries_again() {
        open("W01", "S2.1.2");
        outbox.full = true;
        model.form().quantity().set(2);
        drain(diskWork);
        assertThat(model.error().get()).contains("存储空间不足").contains("没有存到本机");
        outbox.full = false;
        model.form().staffNo().set("X0003");
        drain(diskWork);

        kill();
        open("W01", "S2.1.2");

        assertThat(model.form().quantity().get()).isEqualTo(2);
    }

    @Test
    void another_account_is_shown_nothing_of_it_and_its_author_finds_it_again() {
        open("W01", "S2.1.2");
        model.form().note().set("吃早饭");
        model.forget();
        drain(diskWork);
        Officer first = hall.officer;
        hall.officer = new Officer("other", "乙", List.of(AccountRole.INSPECTOR), null, null, false);
        open("W01", "S2.1.2");
        assertThat(model.form().note().get()).isEmpty();
        model.form().note().set("另一个人写的");
        model.forget();
        drain(diskWork);

        hall.officer = first;
        open("W01", "S2.1.2");

        assertThat(model.form().note().get()).isEqualTo("吃早饭");
    }

    @Test
    void what_is_typed_before_the_disk_has_answered_is_added_to_what_it_answers() {
        open("W01", "S2.1.2");
        model.form().note().set("吃早饭，");
        model.keepEdits();
        drain(diskWork);
        kill();

        model.open("W01", "S2.1.2");
        model.form().note().set("多次提醒");
        model.form().quantity().set(2);
        drain(diskWork);

        assertThat(model.form().note().get()).isEqualTo("吃早饭，多次提醒");
        kill();
        open("W01", "S2.1.2");
        assertThat(model.form().note().get()).isEqualTo("吃早饭，多次提醒");
        assertThat(model.form().quantity().get()).isEqualTo(2);
    }

    private void kill() {
        pauses.clear();
        model = model();
    }

    private FindingViewModel model() {
        Today today = new Today(hall, outbox, SampleHall.CLOCK);
        Threads threads = new Threads(Runnable::run, diskWork::add, Runnable::run);
        return new FindingViewModel(
                hall,
                today,
                new PhotoIntake(cameraCalls::add, (picture, caption) -> picture, threads),
                new Sketching(GreyPhoto::read, threads),
                new SaveFinding(
                        hall,
                        outbox,
                        new Patrols(hall, outbox, today, SampleHall.CLOCK),
                        SampleHall.CLOCK,
                        SampleHall.CLOCK,
                        "测试机"),
                new KeptDrafts(outbox, SampleHall.CLOCK, threads, pauses::add),
                SampleHall.CLOCK,
                threads,
                saved -> {});
    }

    private void open(String unit, String item) {
        model.open(unit, item);
        drain(diskWork);
    }

    private void take(String content) throws IOException {
        model.takePhoto();
        cameraCalls.get(cameraCalls.size() - 1).accept(file(content));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve(content), content);
    }

    /** Nobody touches a key for a while. */
    private void pass() {
        drain(pauses);
    }

    private static void drain(Deque<Runnable> work) {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
