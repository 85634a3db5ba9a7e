package cn.xunting.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncStatusTest {
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
    void what_is_still_in_its_undo_time_is_not_sent_and_the_next_round_comes_when_it_is_over() {
        phone.tap("甲");
        phone.clock.move(Duration.ofSeconds(-3));

        Optional<Duration> pause = phone.job.runRound();

        assertThat(server.findings).isEmpty();
        assertThat(pause).contains(Duration.ofSeconds(3));
        assertThat(phone.words()).isEqualTo("上次同步 09:41，1 条待上传");
    }

    @Test
    void without_a_network_it_says_how_much_is_safe_and_waits_longer_each_time() {
        phone.tap("甲");
        phone.tap("甲");
        server.close();

        List<Duration> pauses = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            pauses.add(phone.job.runRound().orElseThrow());
        }

        assertThat(phone.words()).isEqualTo("没有网络，2 条已存本机，联网后自动上传");
        assertThat(pauses)
                .allMatch(pause -> pause.compareTo(Duration.ofSeconds(5)) >= 0)
                .allMatch(pause -> pause.compareTo(Duration.ofMinutes(5)) <= 0);
        assertThat(pauses.get(8)).isGreaterThanOrEqualTo(Duration.ofSeconds(150));
        phone.job.sendNow();
        assertThat(phone.job.runRound().orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_server_that_asks_to_be_left_alone_is() {
        phone.tap("甲");
        server.next("POST /sync", Step.instead(new Reply(503, "down", Map.of("Retry-After", "420"))));

        assertThat(phone.job.runRound()).contains(Duration.ofMinutes(7));
        assertThat(phone.words()).isEqualTo("服务器暂时出错（503），稍后会自动再试。（1 条已存本机，稍后自动再试）");
    }

    @Test
    void the_server_s_time_is_learned_from_every_answer() {
        phone.job.runRound();

        assertThat(phone.job.status().lastContact()).isEqualTo(ScriptedServer.SERVER_TIME);
        assertThat(phone.hall.asOf()).contains(ScriptedServer.SERVER_TIME);
        assertThat(phone.words()).isEqualTo("上次同步 09:41，全部已上传");
        phone.clock.move(Duration.ofDays(1));
        assertThat(phone.words()).isEqualTo("上次同步 10月9日 09:41，全部已上传");
    }
}
