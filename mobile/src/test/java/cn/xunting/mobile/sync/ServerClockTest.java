package cn.xunting.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.Findings;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import cn.xunting.model.ProblemType;
import cn.xunting.model.Protocol;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer says beside its content: the server's time, and what it speaks. */
class ServerClockTest {
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

    @ParameterizedTest
    @CsvSource({
        "PT0S, ''",
        "PT2M, ''",
        "PT-2M, ''",
        "PT2M1S, ；手机时钟比服务器快 2 分钟，请在系统设置里改为自动校时",
        "PT-7M, ；手机时钟比服务器慢 7 分钟，请在系统设置里改为自动校时",
        "PT-150M, ；手机时钟比服务器慢 2 小时，请在系统设置里改为自动校时",
        "P90D, ；手机时钟比服务器快 90 天，请在系统设置里改为自动校时"
    })
    void a_clock_more_than_two_minutes_wrong_is_shown(Duration ahead, String words) {
        serverSays(Protocol.TIME_HEADER, phone.clock.instant().minus(ahead).toString());
        phone.job.runRound();
        assertThat(phone.words()).endsWith("，全部已上传" + words);
    }

    @Test
    void once_the_clock_is_right_again_nothing_is_said_of_it() {
        serverSays(Protocol.TIME_HEADER, phone.clock.instant().minusSeconds(600).toString());
        phone.job.runRound();
        assertThat(phone.words()).contains("手机时钟");
        phone.clock.move(Duration.ofMinutes(-10));
        phone.job.runRound();
        assertThat(phone.words()).doesNotContain("手机时钟");
    }

    @Test
    void what_an_answer_told_of_the_clock_is_known_after_a_restart_whoever_signs_in_and_until_the_next_answer() {
        serverSays(
                Protocol.TIME_HEADER,
                phone.clock.instant().minusSeconds(3 * 3600).toString());
        phone.job.runRound();
        phone.hall.session().end();
        phone.close();
        phone = new Phone(folder);
        assertThat(phone.hall.clockAhead()).isEqualTo(Duration.ofHours(3));

        phone.signIn(server.address(), "乙");
        serverSays(Protocol.TIME_HEADER, phone.clock.instant().toString());
        phone.job.runRound();
        assertThat(phone.hall.clockAhead()).isZero();
    }

    @Test
    void a_refusal_too_says_what_time_it_is() {
        Instant server = phone.clock.instant().minusSeconds(3);
        serverSays(Protocol.TIME_HEADER, server.toString());
        this.server.next("GET /changes", Step.instead(Reply.problem(ProblemType.UNAVAILABLE, "正在维护，请稍后再试。")));
        phone.job.runRound();
        assertThat(phone.job.status().lastContact()).isEqualTo(server);
    }

    @Test
    void a_server_that_no_longer_understands_this_app_is_told_apart_and_the_queue_waits_for_the_update() {
        UUID id = phone.tap("甲", Findings.photo(1, 500));
        serverSays(Protocol.OLDEST_PHONE_HEADER, Integer.toString(Protocol.CURRENT + 1));
        server.next("POST /sync", Step.instead(Reply.problem(ProblemType.INVALID_INPUT, "看不懂")));

        phone.job.runRound();

        assertThat(phone.words()).isEqualTo("服务器已升级，本应用版本太旧，请更新应用；1 条已存本机，更新后自动上传");
        assertThat(phone.job.status().link()).isEqualTo(Link.OFFLINE);
        assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);
        assertThat(phone.item(id).problem()).isNull();
        assertThat(phone.signIn(server.address(), "甲")).isEqualTo(new Outcome.Unreachable("服务器已升级，本应用版本太旧，请更新应用。"));

        server.everyAnswer = Map.of();
        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
    }

    @Test
    void a_server_this_app_no_longer_understands_is_told_apart_and_the_queue_waits_for_it() {
        UUID id = phone.tap("甲");
        serverSays(Protocol.SPOKEN_HEADER, Integer.toString(Protocol.OLDEST_SERVER - 1));

        phone.job.runRound();

        assertThat(phone.words()).isEqualTo("服务器版本太旧，请联系系统管理员升级服务器；1 条已存本机，更新后自动上传");
        assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);
    }

    @Test
    void a_newer_server_that_still_understands_this_app_and_nonsense_in_a_header_change_nothing() {
        UUID id = phone.tap("甲");
        server.everyAnswer = Map.of(
                Protocol.SPOKEN_HEADER, "7",
                Protocol.OLDEST_PHONE_HEADER, "1",
                Protocol.TIME_HEADER, "soon");
        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
        assertThat(phone.words()).doesNotContain("手机时钟");
    }

    private void serverSays(String header, String value) {
        server.everyAnswer = Map.of(header, value);
    }
}
