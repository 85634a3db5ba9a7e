package cn.xunting.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.Findings;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxDraft;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.outbox.OutboxPatrol;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left on the phone of an account that is in use no more. */
class AccountEndedTest {
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
    void at_the_next_contact_everything_it_had_sent_or_fetched_goes() {
        byte[] picture = Findings.photo(1, 2_000);
        phone.tap("甲", picture);
        phone.job.runRound();
        assertThat(phone.states()).containsExactly(ItemState.SENT);

        endAccount();
        phone.job.runRound();

        assertThat(phone.hall.officer()).isEmpty();
        assertThat(phone.hall.asOf()).isEmpty();
        assertThat(phone.outbox.items()).isEmpty();
        assertThat(folder.resolve("outbox/photos").resolve(Digest.sha256(picture)))
                .satisfies(file -> assertThat(Files.exists(file)).isFalse());
        assertThat(phone.words()).isEqualTo("账号已停用，本机上它的名单和记录已清除");
        assertThat(phone.job.status().link()).isEqualTo(Link.SIGNED_OUT);
    }

    @Test
    void what_it_has_not_sent_stays_until_it_is_handed_over_and_others_lose_nothing() {
        UUID unsent = phone.tap("甲", Findings.photo(1, 2_000));
        UUID of = phone.tap("乙");

        endAccount();
        phone.job.runRound();

        assertThat(phone.outbox.items()).extracting(OutboxItem::id).containsExactly(unsent, of);
        assertThat(phone.words()).isEqualTo("账号已停用，本机上它的名单和记录已清除；还有 2 条没有上传，请在待发箱里导出，交管理员导入");
        phone.signIn(server.address(), "乙");
        phone.job.runRound();
        assertThat(phone.item(of).state()).isEqualTo(ItemState.SENT);
        assertThat(phone.item(unsent).state()).isEqualTo(ItemState.WAITING);
    }

    @Test
    void a_patrol_it_has_told_goes_one_it_has_not_stays_until_it_is_handed_over_and_no_draft_is_left() {
        UUID told = phone.patrol("甲", "W01");
        phone.job.runRound();
        UUID untold = phone.patrol("甲", "W02");
        phone.outbox
                .drafts()
                .keep(
                        new OutboxDraft("甲", "W07", "S2.1.4b", null, 2, "", List.of(), null, phone.clock.instant()),
                        List.of());

        endAccount();
        phone.job.runRound();

        assertThat(phone.outbox.patrols().all())
                .extracting(OutboxPatrol::id)
                .doesNotContain(told)
                .containsExactly(untold);
        assertThat(phone.outbox.drafts().find("甲", "W07", "S2.1.4b")).isEmpty();
        assertThat(phone.words()).contains("还有 1 条没有上传，请在待发箱里导出");
    }

    @Test
    void a_session_that_has_only_run_out_wipes_nothing() {
        phone.tap("甲");
        phone.job.runRound();
        server.expireAccess();
        server.next("POST /sessions/refresh", Step.instead(Reply.problem(ProblemType.NOT_SIGNED_IN, "请重新登录。")));
        phone.job.runRound();
        assertThat(phone.hall.officer()).isPresent();
        assertThat(phone.outbox.items()).hasSize(1);
    }

    private void endAccount() {
        server.expireAccess();
        server.next("POST /sessions/refresh", Step.instead(Reply.problem(ProblemType.ACCOUNT_ENDED, "这个账号已停用。")));
    }
}
