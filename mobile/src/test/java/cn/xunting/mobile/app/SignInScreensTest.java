package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.ScriptedGate;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SignInScreensTest {
    @SuppressWarnings("NullAway.Init") // set by open
    private Phone phone;

    @Start
    void open(Stage stage) {
        phone = Phone.open(stage);
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void the_first_start_asks_for_server_account_and_password(FxRobot robot) {
        robot.interact(() -> phone.screens.start("http://127.0.0.1:8080", "ducha01"));
        phone.picture(robot, "sign-in");
        phone.gate.answer = CompletableFuture.completedFuture(
                new Outcome.Denied(Problem.of(ProblemType.WRONG_CREDENTIALS, "账号或密码不正确。")));
        tap(robot, "#password");
        robot.write("secret").push(KeyCode.ENTER);
        until(() -> text(robot, "#sign-in-error .label").contains("账号或密码不正确"));
        tap(robot, "#password-eye");
        phone.picture(robot, "sign-in-wrong");
        phone.gate.answer = CompletableFuture.completedFuture(new Outcome.SignedIn(ScriptedGate.newcomer()));
        tap(robot, "#sign-in");
        until(() -> robot.lookup("#change-password").query().isVisible());
        phone.picture(robot, "sign-in-change-password");
        phone.gate.answer = CompletableFuture.completedFuture(new Outcome.SignedIn(SampleHall.INSPECTOR));
        tap(robot, "#new-password");
        robot.write("better-secret");
        tap(robot, "#new-password-again");
        robot.write("better-secret");
        tap(robot, "#change-password");
        until(() -> robot.lookup("#outbox").tryQuery().isPresent());
        phone.picture(robot, "windows-empty");
        assertThat(phone.gate.asked)
                .containsExactly(
                        "http://127.0.0.1:8080 ducha01 secret",
                        "http://127.0.0.1:8080 ducha01 secret",
                        "secret → better-secret");
    }

    @Test
    void a_code_takes_the_place_of_account_and_password(FxRobot robot) {
        robot.interact(() -> phone.screens.start("http://127.0.0.1:8080", ""));
        tap(robot, "#ask-for-code");
        until(() -> robot.lookup("#enrol").query().isVisible());
        assertThat(robot.lookup("#sign-in").query().getParent().isVisible()).isFalse();
        tap(robot, "#code");
        robot.write("K7MP-3XWQ");
        phone.picture(robot, "sign-in-by-code");
        tap(robot, "#enrol");
        until(() -> robot.lookup("#outbox").tryQuery().isPresent());
        assertThat(phone.gate.asked).containsExactly("http://127.0.0.1:8080 # K7MP-3XWQ");
    }

    @Test
    void signing_out_says_what_is_unsent_and_keeps_it(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W04", "S3.6.4", ItemState.WAITING, null);
        phone.start(robot);
        until(() -> text(robot, "#outbox").contains("1 条未传完"));
        tap(robot, "#menu");
        phone.picture(robot, "menu");
        tap(robot, "#sign-out");
        phone.picture(robot, "sign-out");
        tap(robot, "#sign-out-now");
        until(() -> phone.gate.signedOut);
        assertThat(phone.outbox.items()).hasSize(1);
        assertThat(robot.lookup("#sign-in").tryQuery()).isPresent();
    }

    @Test
    void an_ended_session_offers_to_sign_in_again(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        phone.uplink.become(Link.SIGNED_OUT, "登录已过期，请重新登录；已记的都在本机。");
        until(() -> robot.lookup("重新登录").tryQuery().filter(Node::isVisible).isPresent());
        phone.picture(robot, "windows-session-ended");
        robot.clickOn("重新登录");
        phone.picture(robot, "sign-in-again");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#outbox").tryQuery()).isPresent();
    }
}
