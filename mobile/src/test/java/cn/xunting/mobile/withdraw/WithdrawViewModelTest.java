package cn.xunting.mobile.withdraw;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.KeptReason;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.desk.Withdrawable;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.HeldOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.FindingReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithdrawViewModelTest {
    private final HeldHall hall = new HeldHall().filled().signedIn();
    private final HeldOutbox outbox = new HeldOutbox();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final Today today = new Today(hall, outbox, SampleHall.CLOCK);
    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private final Threads threads = new Threads(Runnable::run, work::add, Runnable::run);
    private WithdrawViewModel model = model();

    private WithdrawViewModel model() {
        return new WithdrawViewModel(
                hall,
                outbox,
                new WithdrawFinding(hall, outbox, SampleHall.CLOCK, "phone-test"),
                new KeptReason(ReasonDraft.Kind.WITHDRAWAL, hall, outbox, SampleHall.CLOCK, threads, pauses::add),
                threads,
                withdrawn::add);
    }

    @Test
    void it_needs_a_reason_and_is_said_only_once_it_is_on_disk() {
        UUID id = recorded(ItemState.WAITING);
        open(id);
        assertThat(model.what().get()).isEqualTo("未佩戴工牌");
        assertThat(model.where().get()).startsWith("W01 公安局");
        assertThat(model.ready().get()).isFalse();
        model.addPhrase("认错了人");
        model.withdraw();
        model.withdraw(); // tapped twice
        assertThat(withdrawn).isEmpty();
        drain();
        assertThat(withdrawn).containsExactly("已撤回，不再计分");
        assertThat(outbox.decisions()).singleElement().satisfies(said -> {
            assertThat(said.decision().finding()).isEqualTo(id);
            assertThat(said.decision().kind()).isEqualTo(DecisionKind.WITHDRAWN);
            assertThat(said.decision().reason()).isEqualTo("认错了人");
            assertThat(said.decision().signature()).isNull();
        });
        assertThat(today.recorded()).isEmpty();
    }

    @Test
    void a_full_disk_keeps_the_reason_and_the_finding() {
        open(recorded(ItemState.SENT));
        model.addPhrase("重复记录");
        outbox.full = true;
        model.withdraw();
        drain();
        assertThat(model.error().get()).contains("存储空间不足");
        assertThat(model.reason().get()).isEqualTo("重复记录");
        assertThat(today.recorded()).hasSize(1);
        outbox.full = false;
        model.withdraw();
        drain();
        assertThat(outbox.decisions()).hasSize(1);
    }

    @Test
    void what_can_still_be_undone_or_was_turned_down_is_not_withdrawn() {
        open(recorded(ItemState.SAVED));
        model.addPhrase("重复记录");
        model.withdraw();
        drain();
        assertThat(model.error().get()).contains("不能再撤回");
        assertThat(outbox.decisions()).isEmpty();
        recorded(ItemState.NEEDS_ATTENTION);
        assertThat(new Withdrawable(hall, outbox).all()).isEmpty();
    }

    @Test
    void one_s_own_that_the_server_has_can_be_withdrawn_and_others_not() {
        hall.add(SampleHall.finding("W01", "S2.1.2", "X0001", SampleHall.NOW));
        assertThat(new Withdrawable(hall, outbox).all()).hasSize(1);
        hall.officer = null;
        assertThat(new Withdrawable(hall, outbox).all()).isEmpty();
    }

    @Test
    void a_reason_is_written_once_typing_pauses_and_is_there_again_after_the_app_was_killed() {
        UUID id = recorded(ItemState.WAITING);
        open(id);
        model.reason().set("认");
        model.reason().set("认错");
        drain();
        assertThat(outbox.drafts().reasonsWritten).isEmpty();
        pauses.forEach(Runnable::run);
        drain();
        assertThat(outbox.drafts().reasonsWritten)
                .extracting(ReasonDraft::reason)
                .containsExactly("认错");
        model = model();
        open(id);
        assertThat(model.reason().get()).isEqualTo("认错");
        model.reason().set("认错了");
        model.keepEdits(); // the screen is left
        open(recorded(ItemState.SENT));
        assertThat(model.reason().get()).isEmpty();
        open(id);
        assertThat(model.reason().get()).isEqualTo("认错了");
        model.reason().set("");
        model.keepEdits();
        open(id);
        assertThat(model.reason().get()).isEmpty();
    }

    @Test
    void what_is_typed_before_the_disk_was_read_follows_what_was_kept() {
        UUID id = recorded(ItemState.WAITING);
        open(id);
        model.addPhrase("重复记录");
        drain();
        model = model();
        model.open(id);
        model.reason().set("，同一件");
        drain();
        assertThat(model.reason().get()).isEqualTo("重复记录，同一件");
        outbox.full = true;
        model.addPhrase("认错了人");
        drain();
        assertThat(model.error().get()).contains("没有存到本机");
        outbox.full = false;
        model.keepEdits();
        drain();
        assertThat(outbox.drafts().reasonsWritten)
                .last()
                .extracting(ReasonDraft::reason)
                .isEqualTo("重复记录，同一件；认错了人");
    }

    private UUID recorded(ItemState state) {
        outbox.put(
                new FindingReport(
                        "S2.1.2", "W01", "X0001", null, SampleHall.NOW, 1, null, "", List.of(), null, null, null),
                state,
                List.of(),
                null);
        return outbox.items().get(outbox.items().size() - 1).id();
    }

    private void open(UUID id) {
        model.open(id);
        drain();
    }

    private void drain() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
