package cn.xunting.mobile.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patrol is on disk at every step, and the server always hears the most that may be said of it. */
@SuppressWarnings("NullAway.Init") // set before each test
class OutboxPatrolTest {
    private static final String INSPECTOR = "ducha01";
    private static final UUID PATROL = new UUID(0x018b_1234_5678_7abcL, 1);
    private static final UUID FINDING = new UUID(0x018b_1234_5678_7abcL, 2);
    private static final Instant START = Findings.MONDAY_MORNING;

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(START);
    private DurableOutbox outbox;

    @BeforeEach
    void set_out() {
        outbox = open();
        outbox.patrols().begin(INSPECTOR, PATROL, START);
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void it_is_there_again_after_a_restart_with_every_visit_and_its_end() {
        outbox.patrols().visit(PATROL, at("W01", 0));
        outbox.patrols().visit(PATROL, at("W01", 0)); // tapped twice
        restart();
        outbox.patrols().end(PATROL, START.plusSeconds(90));
        outbox.patrols().end(PATROL, START.plusSeconds(99));
        outbox.patrols().visit(PATROL, at("W02", 99)); // over is over
        restart();
        assertThat(outbox.patrols().all()).singleElement().satisfies(patrol -> {
            assertThat(patrol.inspector()).isEqualTo(INSPECTOR);
            assertThat(patrol.report().startedAt()).isEqualTo(START);
            assertThat(patrol.report().endedAt()).isEqualTo(START.plusSeconds(90));
            assertThat(patrol.report().visits()).containsExactly(at("W01", 0));
        });
    }

    @Test
    void a_finding_made_on_it_is_a_visit_and_taking_it_back_takes_the_visit_back() {
        outbox.add(INSPECTOR, FINDING, finding("W07", PATROL.toString()), List.of());
        restart();
        assertThat(visits()).containsExactly(new Visit("W07", START, false));
        assertThat(outbox.undo(FINDING)).isTrue();
        restart();
        assertThat(visits()).isEmpty();
    }

    @Test
    void the_visit_stays_while_another_finding_stands_on_it() {
        outbox.add(INSPECTOR, FINDING, finding("W07", PATROL.toString()), List.of());
        outbox.add(INSPECTOR, new UUID(7, 7), finding("W07", PATROL.toString()), List.of());
        assertThat(outbox.undo(FINDING)).isTrue();
        assertThat(visits()).hasSize(1);
    }

    @Test
    void nobody_else_s_finding_and_none_without_a_patrol_visits_anything() {
        outbox.add("ducha02", FINDING, finding("W07", PATROL.toString()), List.of());
        outbox.add(INSPECTOR, new UUID(7, 7), finding("W07", null), List.of());
        outbox.add(INSPECTOR, new UUID(7, 8), finding("W07", new UUID(1, 1).toString()), List.of());
        assertThat(visits()).isEmpty();
    }

    @Test
    void something_found_after_all_is_a_second_visit_nothing_found_after_all_is_none() {
        outbox.patrols().visit(PATROL, at("W01", 0));
        outbox.add(INSPECTOR, FINDING, finding("W01", PATROL.toString()), List.of());
        outbox.patrols().visit(PATROL, at("W01", 30));
        assertThat(visits())
                .extracting(Visit::unit, Visit::nothingFound)
                .containsExactly(tuple("W01", true), tuple("W01", false));
    }

    @Test
    void it_goes_up_as_it_grows_and_a_visit_only_once_its_undo_time_is_over() {
        SendQueue queue = outbox.sendQueue();
        assertThat(sent(queue).visits()).isEmpty();
        confirm(queue);
        outbox.patrols().visit(PATROL, at("W01", 0));
        assertThat(state()).isEqualTo(ItemState.SAVED);
        assertThat(queue.patrols(INSPECTOR)).isEmpty();
        assertThat(queue.nextDue(INSPECTOR)).contains(START.plus(DurableOutbox.UNDO_TIME));
        clock.move(DurableOutbox.UNDO_TIME);
        outbox.patrols().visit(PATROL, at("W02", 12));
        outbox.patrols().end(PATROL, START.plusSeconds(13));
        assertThat(state()).isEqualTo(ItemState.WAITING);
        assertThat(sent(queue).visits()).containsExactly(at("W01", 0));
        assertThat(sent(queue).endedAt()).isNull();
        confirm(queue);
        clock.move(DurableOutbox.UNDO_TIME);
        assertThat(sent(queue)).satisfies(whole -> {
            assertThat(whole.visits()).hasSize(2);
            assertThat(whole.endedAt()).isEqualTo(START.plusSeconds(13));
        });
        confirm(queue);
        assertThat(state()).isEqualTo(ItemState.SENT);
        assertThat(queue.patrols(INSPECTOR)).isEmpty();
        clock.move(Duration.ofDays(1));
        queue.prune();
        assertThat(outbox.patrols().all()).isEmpty();
    }

    @Test
    void a_visit_can_be_taken_back_until_a_send_has_begun() {
        outbox.patrols().visit(PATROL, at("W01", 0));
        assertThat(outbox.patrols().takeBack(PATROL, at("W01", 0))).isTrue();
        assertThat(outbox.patrols().takeBack(PATROL, at("W01", 0))).isFalse();
        outbox.patrols().visit(PATROL, at("W02", 0));
        clock.move(DurableOutbox.UNDO_TIME);
        outbox.sendQueue().patrols(INSPECTOR);
        clock.move(Duration.ofSeconds(-5)); // a clock that is set back opens nothing again
        restart();
        assertThat(outbox.patrols().takeBack(PATROL, at("W02", 0))).isFalse();
        assertThat(visits()).containsExactly(at("W02", 0));
    }

    @Test
    void refused_it_needs_a_person_and_may_be_tried_again() {
        SendQueue queue = outbox.sendQueue();
        assertThat(queue.patrols("ducha02")).isEmpty();
        queue.patrols(INSPECTOR);
        Problem problem = Problem.of(ProblemType.NOT_PERMITTED, "只有督查员可以上传巡查记录");
        queue.settle(List.of(new Receipt(PATROL, SyncOutcome.REFUSED, problem)));
        assertThat(state()).isEqualTo(ItemState.NEEDS_ATTENTION);
        assertThat(outbox.patrols().all().get(0).problem()).isEqualTo(problem);
        assertThat(queue.counts(INSPECTOR)).isEqualTo(new SendQueue.Counts(0, 1, 0));
        assertThat(queue.counts("ducha02")).isEqualTo(new SendQueue.Counts(0, 0, 1));
        assertThat(queue.patrols(INSPECTOR)).isEmpty();
        outbox.retry(PATROL);
        assertThat(queue.patrols(INSPECTOR)).hasSize(1);
    }

    private SyncPatrol sent(SendQueue queue) {
        return queue.patrols(INSPECTOR).get(0).patrol();
    }

    private static void confirm(SendQueue queue) {
        queue.settle(List.of(new Receipt(PATROL, SyncOutcome.ACCEPTED, null)));
    }

    private ItemState state() {
        return outbox.patrols().all().get(0).state();
    }

    private List<Visit> visits() {
        return outbox.patrols().all().get(0).report().visits();
    }

    private static Visit at(String unit, int seconds) {
        return new Visit(unit, START.plusSeconds(seconds), true);
    }

    private FindingReport finding(String unit, @Nullable String patrol) {
        Instant now = clock.instant();
        return new FindingReport("S2.1.2", unit, null, null, now, 1, null, "", List.of(), patrol, now, "测试机");
    }

    private void restart() {
        outbox.close();
        outbox = open();
    }

    private DurableOutbox open() {
        return DurableOutbox.open(folder.resolve("outbox"), clock);
    }
}
