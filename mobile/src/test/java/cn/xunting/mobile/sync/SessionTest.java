package cn.xunting.mobile.sync;

import static cn.xunting.mobile.outbox.Findings.photo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.port.Http;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sync.ScriptedServer.Reply;
import cn.xunting.mobile.sync.ScriptedServer.Step;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SyncBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
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
    void a_refused_refresh_ends_the_session_and_loses_nothing() {
        UUID id = phone.tap("甲", photo(1, 100));
        server.expireAccess();
        server.next("POST /sessions/refresh", Step.instead(Reply.problem(ProblemType.NOT_SIGNED_IN, "请重新登录。")));

        assertThat(phone.job.runRound()).isEmpty();

        assertThat(phone.job.status().link()).isEqualTo(Link.SIGNED_OUT);
        assertThat(phone.words()).isEqualTo("登录已失效，请重新登录；1 条已存本机，登录后自动上传");
        assertThat(phone.hall.officer()).map(Officer::account).contains("甲");
        assertThat(phone.item(id).state()).isEqualTo(ItemState.WAITING);

        phone.signIn(server.address(), "甲");
        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
    }

    @Test
    void a_code_begins_a_session_that_sends_and_renews_like_any_other() {
        Outcome refused = phone.gate
                .enrol(server.address(), "OTHR-CODE")
                .toCompletableFuture()
                .join();
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Denied.class,
                        denied -> assertThat(denied.problem().kind()).isEqualTo(ProblemType.WRONG_CREDENTIALS));
        assertThat(phone.hall.officer()).map(Officer::account).contains("甲");

        Outcome begun = phone.gate
                .enrol(server.address(), " K7MP-3XWQ ")
                .toCompletableFuture()
                .join();
        assertThat(begun).isInstanceOf(Outcome.SignedIn.class);
        assertThat(phone.hall.officer()).map(Officer::account).contains("乙");
        UUID id = phone.tap("乙");
        server.expireAccess();
        phone.job.runRound();
        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
        assertThat(server.askedTo("POST /sessions/refresh")).isEqualTo(1);
    }

    @Test
    void an_expired_access_token_is_refreshed_once_in_the_middle_of_a_round() {
        UUID id = phone.tap("甲", photo(1, 100));
        server.next("HEAD", Step.AS_USUAL);
        server.expireAccess();

        phone.job.runRound();

        assertThat(phone.item(id).state()).isEqualTo(ItemState.SENT);
        assertThat(server.askedTo("POST /sessions/refresh")).isEqualTo(1);
        assertThat(phone.hall.session().tokens()).map(Session::accessToken).contains("access-1");
    }

    @Test
    void a_refresh_that_fails_for_the_moment_keeps_the_session() {
        phone.tap("甲");
        server.expireAccess();
        server.next("POST /sessions/refresh", Step.instead(Reply.of(503, "")), Step.instead(Reply.HANG_UP));

        phone.job.runRound();
        phone.job.runRound();
        assertThat(phone.job.status().link()).isEqualTo(Link.OFFLINE);

        phone.job.runRound();
        assertThat(phone.states()).containsExactly(ItemState.SENT);
    }

    @Test
    void a_server_that_refuses_even_fresh_tokens_is_not_asked_for_ever() {
        phone.tap("甲");
        Step no = Step.instead(Reply.problem(ProblemType.NOT_SIGNED_IN, "请重新登录。"));
        server.next("POST /sync", no, no, no);

        phone.job.runRound();

        assertThat(phone.job.status().link()).isEqualTo(Link.SIGNED_OUT);
        assertThat(server.askedTo("POST /sessions/refresh")).isEqualTo(1);
    }

    @Test
    void somebody_who_signs_in_during_a_round_ends_it_before_anything_goes_out_under_their_name() {
        phone.tap("甲", photo(1, 100));
        for (int n = 0; n < SyncBatch.LIMIT; n++) {
            phone.tap("甲");
        }
        Phone busy = phone;
        Http interloper = request -> {
            Http.Answer answer = new JdkHttp(Duration.ofSeconds(20)).send(request);
            if (request.url().endsWith("/sync")) {
                busy.signIn(server.address(), "乙");
            }
            return answer;
        };
        var job = new SyncJob(phone.outbox.sendQueue(), phone.hall, interloper, phone.clock, new Random(1));

        job.runRound();

        assertThat(server.askedTo("POST /sync")).as("batches").isEqualTo(1);
        assertThat(server.photos).isEmpty();
        assertThat(phone.states()).contains(ItemState.WAITING);
        assertThat(phone.hall.cursor()).isEmpty();
    }

    @Test
    void a_first_password_must_be_changed_before_anything_is_sent() {
        server.mustChangePassword = true;
        assertThat(phone.signIn(server.address(), "甲"))
                .isInstanceOfSatisfying(
                        Outcome.SignedIn.class,
                        in -> assertThat(in.officer().mustChangePassword()).isTrue());
        phone.tap("甲");
        phone.job.runRound();
        assertThat(phone.job.status().link()).isEqualTo(Link.SIGNED_OUT);
        assertThat(phone.words()).isEqualTo("请先修改密码；1 条已存本机，改好后自动上传");

        Outcome wrong =
                phone.gate.changePassword("不对", "新").toCompletableFuture().join();
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        Outcome.Denied.class,
                        denied -> assertThat(denied.problem().detail()).isEqualTo("原密码不正确，请重新输入。"));

        Outcome changed =
                phone.gate.changePassword("旧", "新").toCompletableFuture().join();
        assertThat(changed)
                .isInstanceOfSatisfying(
                        Outcome.SignedIn.class,
                        in -> assertThat(in.officer().mustChangePassword()).isFalse());
        assertThat(phone.hall.officer()).map(Officer::mustChangePassword).contains(false);
        phone.job.runRound();
        assertThat(phone.states()).containsExactly(ItemState.SENT);
    }

    @Test
    void a_wrong_password_is_denied_in_the_server_s_words_and_the_session_before_stays() {
        Outcome outcome = phone.gate
                .signIn(server.address(), "甲", "错")
                .toCompletableFuture()
                .join();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Denied.class, denied -> {
            assertThat(denied.problem().kind()).isEqualTo(ProblemType.WRONG_CREDENTIALS);
            assertThat(denied.problem().detail()).isEqualTo("账号或密码不正确，请重新输入。");
        });
        assertThat(phone.hall.session().tokens()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"''", "大厅 一号", "ftp://hall", "http://", "https://hall:port"})
    void an_address_that_is_none_is_unreachable_and_says_what_one_looks_like(String address) {
        assertThat(phone.signIn(address, "甲"))
                .isInstanceOfSatisfying(
                        Outcome.Unreachable.class,
                        out -> assertThat(out.words()).contains("https://"));
    }

    @Test
    void no_network_and_a_foreign_server_are_outcomes_not_exceptions() {
        server.next("POST /sessions", Step.instead(Reply.of(200, "<html>")), Step.instead(Reply.of(302, "")));
        assertThat(phone.signIn(server.address(), "甲")).isInstanceOf(Outcome.Unreachable.class);
        assertThat(phone.signIn(server.address(), "甲")).isInstanceOf(Outcome.Unreachable.class);
        String address = server.address();
        server.close();

        assertThat(phone.signIn(address, "甲")).isEqualTo(new Outcome.Unreachable("连不上服务器，请检查网络和服务器地址后再试。"));
    }

    @Test
    void signing_out_keeps_what_is_unsent_and_tells_the_server() {
        phone.tap("甲");

        phone.gate.signOut();

        assertThat(phone.hall.officer()).isEmpty();
        assertThat(server.askedTo("DELETE /sessions/current")).isEqualTo(1);
        assertThat(phone.job.runRound()).isEmpty();
        assertThat(phone.states()).containsExactly(ItemState.WAITING);
        assertThat(phone.words()).startsWith("还没有登录");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://Hall.Example:8080/, http://hall.example:8080",
        "hall.example, https://hall.example",
        "' https://hall.example/xunting/ ', https://hall.example/xunting",
        "HTTP://10.0.0.8:80, http://10.0.0.8:80"
    })
    void an_address_is_understood_as_people_type_it(String typed, String meant) {
        assertThat(ServerAddress.parse(typed)).contains(meant);
    }
}
