package cn.xunting.mobile.sync;

import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncJobTest {
    private static final byte[] PICTURE = photo(1, 30_000);
    private static final Problem WHY = Problem.of(ProblemType.NOT_PROCESSABLE, "请改选有效的条款。");

    @TempDir
    Path folder;

    private ScriptedServer server;
    private Phone phone;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        phone = new Phone(folder);
        phone.signIn(server.address(), "甲");
    }

    @AfterEach
    void stop() {
        phone.close();
        server.close();
    }

    @Test
    void answers_lost_after_the_server_has_kept_everything_are_made_good_by_repeating() {
        UUID id = phone.tap("甲", PICTURE);
        server.next("PUT /photos", Step.servedButUnanswered());
        server.next("POST /sync", Step.servedButUnanswered(), Step.servedButUnanswered());

        for (int lost = 0; lost < 3; lost++) { // twice the finding's answer, then the photo's
            phone.job.runRound();
            assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);
        }
        assertThat(phone.job.status().link()).isEqualTo(Link.ONLINE);
        phone.job.runRound();

        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
        assertThat(server.findings).containsOnlyKeys(id);
        assertThat(server.photos).containsOnlyKeys(Digest.sha256(PICTURE));
    }

    @Test
    void one_finding_for_which_the_whole_batch_is_turned_down_is_found_and_the_others_go() {
        List<UUID> ids = new ArrayList<>();
        for (int n = 0; n < 23; n++) {
            ids.add(phone.tap("甲"));
        }
        UUID bad = ids.get(17);
        server.judge = batch ->
                batch.findings().stream().anyMatch(finding -> finding.id().equals(bad))
                        ? Optional.of(Step.instead(Reply.problem(ProblemType.NOT_PROCESSABLE, "请改选有效的条款。")))
                        : Optional.empty();

        phone.job.runRound();

        assertThat(phone.item(bad).state()).isEqualTo(ItemState.NEEDS_ATTENTION);
        assertThat(phone.item(bad).problem()).isEqualTo(WHY);
        assertThat(server.findings).hasSize(22).doesNotContainKey(bad);
        assertThat(phone.words()).isEqualTo("上次同步 09:41，1 条需处理");
    }

    @Test
    void a_batch_too_large_for_the_server_goes_in_smaller_ones() {
        for (int n = 0; n < 10; n++) {
            phone.tap("甲");
        }
        server.judge = batch ->
                batch.size() > 3 ? Optional.of(Step.instead(Reply.of(413, "<html>nginx</html>"))) : Optional.empty();

        phone.job.runRound();

        assertThat(phone.states()).hasSize(10).containsOnly(ItemState.SENT);
    }

    @Test
    void a_finding_on_which_the_server_breaks_holds_up_nobody() {
        UUID breaker = phone.tap("甲");
        UUID other = phone.tap("甲");
        UUID third = phone.tap("甲");
        server.judge = batch ->
                batch.findings().stream().anyMatch(finding -> finding.id().equals(breaker))
                        ? Optional.of(Step.instead(Reply.problem(ProblemType.INTERNAL, "系统出错，请稍后再试。")))
                        : Optional.empty();

        for (int round = 0; round < 4; round++) {
            phone.job.runRound();
        }

        assertThat(server.findings).containsOnlyKeys(other, third);
        assertThat(phone.item(breaker).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.item(breaker).attempts()).isGreaterThan(1);
        assertThat(phone.hall.cursor()).contains("c1");
    }

    @Test
    void what_another_account_recorded_stays_until_it_signs_in() {
        UUID own = phone.tap("甲");
        UUID others = phone.tap("乙", PICTURE);

        phone.job.runRound();
        assertThat(server.findings).containsOnlyKeys(own);
        assertThat(server.askedTo("HEAD")).isZero();
        assertThat(phone.words()).isEqualTo("上次同步 09:41，全部已上传；另有 1 条是其他账号记的，由其本人登录后上传");

        phone.signIn(server.address(), "乙");
        phone.job.runRound();
        assertThat(server.findings).containsOnlyKeys(own, others);
    }

    @Test
    void refused_and_quarantined_items_need_attention_and_the_rest_of_the_batch_is_sent() {
        UUID refused = phone.tap("甲");
        UUID quarantined = phone.tap("甲");
        UUID fine = phone.tap("甲");
        server.receipt = finding -> receiptOf(finding, refused, SyncOutcome.REFUSED)
                .or(() -> receiptOf(finding, quarantined, SyncOutcome.QUARANTINED));

        phone.job.runRound();

        assertThat(phone.states())
                .containsExactly(ItemState.NEEDS_ATTENTION, ItemState.NEEDS_ATTENTION, ItemState.SENT);
        assertThat(phone.item(fine).problem()).isNull();

        server.receipt = finding -> Optional.empty();
        phone.outbox.retry(refused);
        phone.job.runRound();
        assertThat(phone.item(refused).state()).isEqualTo(ItemState.SENT);
    }

    @Test
    void a_patrol_goes_up_as_it_grows_and_a_lost_answer_is_made_good_by_repeating() {
        UUID patrol = new UUID(0x018b_1234_5678_7abcL, 1);
        Visit visit = new Visit("W01", phone.clock.instant(), true);
        phone.outbox.patrols().begin("甲", patrol, phone.clock.instant());
        phone.outbox.patrols().visit(patrol, visit);
        phone.clock.move(DurableOutbox.UNDO_TIME);
        server.next("POST /sync", Step.servedButUnanswered());
        phone.job.runRound();
        assertThat(phone.outbox.patrols().all().get(0).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.outbox.patrols().takeBack(patrol, visit)).isFalse(); // the server may have it

        Instant end = phone.clock.instant();
        phone.outbox.patrols().end(patrol, end);
        phone.job.runRound();
        assertThat(phone.outbox.patrols().all().get(0).state()).isEqualTo(ItemState.SENT);
        assertThat(server.patrols).containsOnlyKeys(patrol);
        assertThat(server.patrols.get(patrol)).isEqualTo(new SyncPatrol(patrol, visit.at(), end, List.of(visit)));
        phone.job.runRound();
        assertThat(server.askedTo("POST /sync")).isEqualTo(2);
    }

    @Test
    void more_than_a_batch_holds_goes_in_several() {
        for (int n = 0; n < 201; n++) {
            phone.tap("甲");
        }

        phone.job.runRound();

        assertThat(phone.states()).hasSize(201).containsOnly(ItemState.SENT);
        assertThat(server.askedTo("POST /sync")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>你好</html>", "{}", "", "null", "[1,2", "{\"serverTime\":\"昨天\",\"receipts\":[]}"})
    void an_answer_that_is_not_ours_loses_nothing(String garbage) {
        UUID id = phone.tap("甲");
        server.next("POST /sync", Step.instead(Reply.of(200, garbage)));

        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.job.status().link()).isEqualTo(Link.OFFLINE);

        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
    }

    private static Optional<Receipt> receiptOf(SyncFinding finding, UUID id, SyncOutcome outcome) {
        return finding.id().equals(id) ? Optional.of(new Receipt(id, outcome, WHY)) : Optional.empty();
    }
}
