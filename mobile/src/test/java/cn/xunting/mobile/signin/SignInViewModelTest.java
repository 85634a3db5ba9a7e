package cn.xunting.mobile.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.sample.HeldHall;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.ScriptedGate;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // set by JUnit
class SignInViewModelTest {
    @TempDir
    private Path folder;

    private final ScriptedGate gate = new ScriptedGate(new HeldHall());
    private final AtomicInteger arrivals = new AtomicInteger();
    private SignInViewModel model;

    @BeforeEach
    void open() {
        model = model();
    }

    @Test
    void the_next_start_remembers_server_and_account_but_never_the_password() {
        type(" https://hall.example.cn ", " ducha01 ", "secret");
        model.signIn();
        assertThat(arrivals).hasValue(1);
        SignInViewModel next = model();
        assertThat(next.server().get()).isEqualTo("https://hall.example.cn");
        assertThat(next.account().get()).isEqualTo("ducha01");
        assertThat(next.password().get()).isEmpty();
        assertThat(model.password().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_CREDENTIALS, 原文, 账号或密码不正确",
        "TOO_MANY_ATTEMPTS, 账号已锁定，请 15 分钟后再试。, 15 分钟后",
        "UNAVAILABLE, '', 服务暂不可用"
    })
    void a_refusal_is_said_in_words_that_help(ProblemType type, String detail, String said) {
        type("http://127.0.0.1:1", "ducha01", "secret");
        gate.answer = CompletableFuture.completedFuture(new Outcome.Denied(Problem.of(type, detail)));
        model.signIn();
        assertThat(model.error().get()).contains(said);
        assertThat(model.password().get()).isEqualTo("secret");
        assertThat(arrivals).hasValue(0);
    }

    @Test
    void no_network_is_said_and_a_second_attempt_works() {
        type("http://127.0.0.1:1", "ducha01", "secret");
        gate.answer = CompletableFuture.completedFuture(new Outcome.Unreachable("连不上服务器，请检查网络。"));
        model.signIn();
        assertThat(model.error().get()).isEqualTo("连不上服务器，请检查网络。");
        gate.answer = CompletableFuture.completedFuture(new Outcome.SignedIn(SampleHall.INSPECTOR));
        model.signIn();
        assertThat(model.error().get()).isEmpty();
        assertThat(arrivals).hasValue(1);
    }

    @Test
    void while_one_attempt_runs_no_other_begins() {
        type("http://127.0.0.1:1", "ducha01", "secret");
        CompletableFuture<Outcome> pending = new CompletableFuture<>();
        gate.answer = pending;
        model.signIn();
        model.signIn();
        assertThat(gate.asked).hasSize(1);
        assertThat(model.busy().get()).isTrue();
        pending.completeExceptionally(new IllegalStateException("a bug"));
        assertThat(model.busy().get()).isFalse();
        assertThat(model.error().get()).contains("再试一次");
    }

    @Test
    void a_first_password_is_changed_before_the_user_is_in() {
        type("http://127.0.0.1:1", "ducha01", "secret");
        gate.answer = CompletableFuture.completedFuture(new Outcome.SignedIn(ScriptedGate.newcomer()));
        model.signIn();
        assertThat(model.changing().get()).isTrue();
        assertThat(arrivals).hasValue(0);

        model.newPassword().set("one");
        model.repeated().set("other");
        model.changePassword();
        assertThat(model.error().get()).contains("两次");
        model.newPassword().set("secret");
        model.repeated().set("secret");
        model.changePassword();
        assertThat(model.error().get()).contains("不能与原密码相同");

        gate.answer = CompletableFuture.completedFuture(new Outcome.SignedIn(SampleHall.INSPECTOR));
        model.newPassword().set("better");
        model.repeated().set("better");
        model.changePassword();
        assertThat(arrivals).hasValue(1);
        assertThat(gate.asked).last().isEqualTo("secret → better");
    }

    @Test
    void a_code_signs_in_without_account_or_password_and_the_next_start_knows_whose_it_was() {
        model.askForCode();
        model.code().set(" k7mp 3xwq ");
        assertThat(model.readyToEnrol().get()).isFalse(); // which server?
        model.server().set(" https://hall.example.cn ");
        assertThat(model.readyToEnrol().get()).isTrue();
        model.enrol();
        assertThat(gate.asked).containsExactly("https://hall.example.cn # k7mp 3xwq");
        assertThat(arrivals).hasValue(1);
        assertThat(model.code().get()).isEmpty();
        assertThat(model.enrolling().get()).isFalse();
        SignInViewModel next = model();
        assertThat(next.account().get()).isEqualTo(SampleHall.INSPECTOR.account());
        assertThat(next.server().get()).isEqualTo("https://hall.example.cn");
    }

    @ParameterizedTest
    @CsvSource({
        "xunting://enrol?server=https%3A%2F%2Fhall.example.cn&code=K7MP-3XWQ, https://hall.example.cn # K7MP-3XWQ",
        "xunting://enrol?code=K7MP-3XWQ&server=https%3A%2F%2Fhall.example.cn%2F, https://hall.example.cn/ # K7MP-3XWQ",
        "xunting://enrol?code=K7MP-3XWQ, https://typed.example.cn # K7MP-3XWQ",
        "K7MP-3XWQ, https://typed.example.cn # K7MP-3XWQ"
    })
    void the_text_a_camera_reads_may_be_pasted_whole(String pasted, String asked) {
        model.askForCode();
        model.server().set("https://typed.example.cn");
        model.code().set(pasted);
        model.enrol();
        assertThat(gate.asked).containsExactly(asked);
    }

    @Test
    void a_code_that_does_not_serve_is_said_and_the_way_back_is_open() {
        model.askForCode();
        model.server().set("https://hall.example.cn");
        for (String nothing : new String[] {"", "  ", "xunting://enrol?server=https%3A%2F%2Fhall.example.cn"}) {
            model.code().set(nothing);
            assertThat(model.readyToEnrol().get()).isFalse();
            model.enrol();
        }
        assertThat(gate.asked).isEmpty();
        model.code().set("K7MP-3XWQ");
        gate.answer =
                CompletableFuture.completedFuture(new Outcome.Denied(Problem.of(ProblemType.WRONG_CREDENTIALS, "原文")));
        model.enrol();
        assertThat(model.error().get()).contains("开通码").contains("管理员");
        assertThat(model.enrolling().get()).isTrue();
        model.askForPassword();
        assertThat(model.error().get()).isEmpty();
        assertThat(model.code().get()).isEmpty();
        assertThat(model.enrolling().get()).isFalse();
    }

    private void type(String server, String account, String password) {
        model.server().set(server);
        model.account().set(account);
        model.password().set(password);
    }

    private SignInViewModel model() {
        Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run);
        return new SignInViewModel(gate, new Settings(folder.resolve("settings")), threads, arrivals::incrementAndGet);
    }
}
