package cn.xunting.mobile.pending;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.pending.PendingLine.Urgency;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.port.Uplink.Upload;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.ScriptedUplink;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PendingViewModelTest {
    private static final String SHA256 = "ab".repeat(32);
    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final ScriptedUplink uplink = new ScriptedUplink();
    private final PendingViewModel model =
            new PendingViewModel(hall, outbox, uplink, new Threads(Runnable::run, Runnable::run, Runnable::run));

    @Test
    void what_needs_a_person_comes_first_with_its_reason_and_what_is_done_last() {
        put(30, ItemState.SENT, null);
        put(20, ItemState.WAITING, Problem.of(ProblemType.UNAVAILABLE, "服务器正忙。"));
        put(10, ItemState.SAVED, null);
        put(40, ItemState.NEEDS_ATTENTION, Problem.of(ProblemType.NOT_PROCESSABLE, "请核对人员。"));
        assertThat(model.lines()).extracting(PendingLine::state).containsExactly("需处理", "已存本机", "待上传", "已上传");
        assertThat(model.lines()).extracting(PendingLine::reason).containsExactly("请核对人员。", "", "上次没有传成：服务器正忙。", "");
    }

    @Test
    void photos_that_are_still_to_go_are_said() {
        put(10, ItemState.WAITING, null);
        assertThat(model.lines().get(0).photos()).isEqualTo("照片待上传 1 张");
    }

    @Test
    void an_item_of_another_account_says_whose_it_is() {
        outbox.add("ducha02", new UUID(0, 1), report(5), List.of());
        assertThat(model.lines().get(0).author()).contains("ducha02").contains("登录后上传");
    }

    @Test
    void trying_again_puts_it_back_and_sends() {
        put(10, ItemState.NEEDS_ATTENTION, Problem.of(ProblemType.NOT_PROCESSABLE, "请核对人员。"));
        model.retry(model.lines().get(0).id());
        assertThat(model.lines().get(0).urgency()).isEqualTo(Urgency.ON_ITS_WAY);
        assertThat(uplink.asked).hasValue(1);
    }

    @Test
    void a_full_disk_is_said_and_nothing_is_sent() {
        put(10, ItemState.NEEDS_ATTENTION, null);
        outbox.full = true;
        model.retry(model.lines().get(0).id());
        assertThat(model.error().get()).contains("存储空间不足");
        assertThat(uplink.asked).hasValue(0);
    }

    @Test
    void while_sending_the_screen_says_so() {
        uplink.become(Link.SENDING, "正在上传，还有 1 条");
        assertThat(model.sending().get()).isTrue();
        assertThat(model.syncWords().get()).isEqualTo("正在上传，还有 1 条");
    }

    @Test
    void a_line_whose_photos_are_on_their_way_says_how_far_and_the_lines_stay_as_they_are() {
        put(10, ItemState.WAITING, null);
        put(20, ItemState.WAITING, null);
        UUID id = model.lines().get(0).id();
        AtomicInteger rebuilt = new AtomicInteger();
        model.lines().addListener((ListChangeListener<PendingLine>) change -> rebuilt.incrementAndGet());
        for (long sent : new long[] {0, 4_599, 10_000}) {
            uplink.upload(Map.of(id, new Upload(sent, 10_000)));
        }
        assertThat(model.uploads().get()).containsOnlyKeys(id).containsEntry(id, new PendingUpload(1, "正在上传 100%"));
        uplink.upload(Map.of(id, new Upload(4_599, 10_000)));
        assertThat(model.uploads().get()).containsEntry(id, new PendingUpload(0.45, "正在上传 45%"));
        uplink.upload(Map.of());
        assertThat(model.uploads().get()).isEmpty();
        assertThat(rebuilt).hasValue(0);
    }

    @Test
    void a_screen_opened_in_the_middle_shows_it_and_one_that_is_gone_hears_nothing() {
        UUID id = new UUID(0, 7);
        model.forget();
        assertThat(uplink.listening()).isZero();
        uplink.upload(Map.of(id, new Upload(1, 2)));
        assertThat(model.uploads().get()).isEmpty();
        PendingViewModel late =
                new PendingViewModel(hall, outbox, uplink, new Threads(Runnable::run, Runnable::run, Runnable::run));
        assertThat(late.uploads().get()).containsEntry(id, new PendingUpload(0.5, "正在上传 50%"));
    }

    private void put(int secondsAgo, ItemState state, @Nullable Problem problem) {
        outbox.put(report(secondsAgo), state, state == ItemState.SENT ? List.of() : List.of(SHA256), problem);
    }

    private static FindingReport report(int secondsAgo) {
        return new FindingReport(
                "S2.1.2",
                "W01",
                null,
                null,
                SampleHall.NOW.minusSeconds(secondsAgo),
                1,
                null,
                "",
                List.of(SHA256),
                null,
                null,
                null);
    }
}
