package cn.xunting.mobile.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.sample.Signatures;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.SyncDecision;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has put their name to is never lost and goes up after its finding. */
@SuppressWarnings("NullAway.Init") // set before each test
class OutboxDecisionTest {
    private static final String INSPECTOR = "ducha01";
    private static final UUID FINDING = new UUID(0x018b_1234_5678_7abcL, 1);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(Findings.MONDAY_MORNING);
    private DurableOutbox outbox;

    @BeforeEach
    void record_a_finding() {
        outbox = open();
        outbox.add(INSPECTOR, FINDING, Findings.finding(), List.of());
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void it_is_there_again_after_a_restart_and_its_finding_can_no_longer_be_taken_back() {
        SyncDecision said = said(FINDING);
        outbox.say(INSPECTOR, said);
        outbox.say(INSPECTOR, said); // tapped twice
        outbox.close();
        outbox = open();
        assertThat(outbox.decisions()).extracting(OutboxDecision::decision).containsExactly(said);
        assertThat(outbox.undo(FINDING)).isFalse();
        assertThat(outbox.items()).hasSize(1);
    }

    @Test
    void it_waits_for_its_finding_and_goes_up_as_the_one_who_was_signed_in() {
        SyncDecision said = said(FINDING);
        outbox.say(INSPECTOR, said);
        SendQueue queue = outbox.sendQueue();
        assertThat(queue.decisions(INSPECTOR)).isEmpty();
        clock.move(DurableOutbox.UNDO_TIME);
        queue.begin(INSPECTOR);
        queue.settle(List.of(new Receipt(FINDING, SyncOutcome.ACCEPTED, null)));
        assertThat(queue.decisions("ducha02")).isEmpty();
        assertThat(queue.decisions(INSPECTOR))
                .extracting(SendQueue.OutgoingDecision::decision)
                .containsExactly(said);
        assertThat(queue.counts(INSPECTOR)).isEqualTo(new SendQueue.Counts(1, 0, 0));
        queue.settle(List.of(new Receipt(said.id(), SyncOutcome.ALREADY_HAVE, null)));
        assertThat(queue.decisions(INSPECTOR)).isEmpty();
        assertThat(outbox.decisions()).extracting(OutboxDecision::state).containsExactly(ItemState.SENT);
        assertThat(queue.counts(INSPECTOR)).isEqualTo(new SendQueue.Counts(0, 0, 0));
    }

    @Test
    void refused_it_needs_a_person_and_may_be_tried_again_but_its_finding_is_not_touched() {
        UUID elsewhere = new UUID(0x018b_1234_5678_7abcL, 2); // recorded on another phone
        SyncDecision said = said(elsewhere);
        outbox.say(INSPECTOR, said);
        SendQueue queue = outbox.sendQueue();
        assertThat(queue.decisions(INSPECTOR)).hasSize(1);
        Problem problem = Problem.of(ProblemType.NOT_PROCESSABLE, "请首席代表重新确认");
        queue.settle(List.of(new Receipt(said.id(), SyncOutcome.REFUSED, problem)));
        assertThat(outbox.decisions()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ItemState.NEEDS_ATTENTION);
            assertThat(one.problem()).isEqualTo(problem);
        });
        assertThat(queue.counts(INSPECTOR).attention()).isEqualTo(1);
        outbox.retry(said.id());
        assertThat(queue.decisions(INSPECTOR)).hasSize(1);
        assertThat(outbox.items()).extracting(OutboxItem::state).containsExactly(ItemState.SAVED);
    }

    private DurableOutbox open() {
        return DurableOutbox.open(folder.resolve("outbox"), clock);
    }

    private SyncDecision said(UUID finding) {
        return new SyncDecision(
                new UUID(0x018b_1234_5678_7abcL, 9),
                finding,
                DecisionKind.REFUSED,
                "与事实不符",
                Findings.MONDAY_MORNING,
                "测试机",
                null,
                new Signature(Signatures.signer(1, "赵代表", null, "W07").enrolment(), "ab".repeat(32)));
    }
}
