package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.language.Language;
import cn.xunting.mobile.language.Say;
import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screens in English, where words are longest; {@link Look} finds any that are cut off. */
@ExtendWith(ApplicationExtension.class)
class EnglishScreensTest {
    @SuppressWarnings("NullAway.Init") // set by open
    private Phone phone;

    @Start
    void open(Stage stage) {
        phone = Phone.open(stage);
    }

    @AfterEach
    void close() {
        phone.close();
        Say.speak(Language.CHINESE);
    }

    @Test
    void a_patrol_in_english_fits_every_phone_and_every_size_of_letters(FxRobot robot) {
        Say.speak(Language.ENGLISH);
        phone.killedAndReopened(robot);
        phone.picture(robot, "english-sign-in");
        phone.hall.filled().signedIn();
        phone.report("W02", "S2.1.2", ItemState.WAITING, null);
        phone.report("W04", "S2.1.2", ItemState.SENT, null);
        phone.report("W05", "S2.1.2", ItemState.NEEDS_ATTENTION, Problem.of(ProblemType.NOT_PROCESSABLE, ""));
        phone.start(robot);
        until(() -> text(robot, "#walk").equals("Start patrol"));
        phone.picture(robot, "english-windows");
        tap(robot, "#walk");
        until(() -> text(robot, "#walk").equals("Next window: W01"));
        phone.picture(robot, "english-patrol-begun");
        tap(robot, "#walk");
        until(() -> visible(robot, "#nothing-found"));
        phone.picture(robot, "english-window");
        tap(robot, "#item-S2-1-4b");
        phone.picture(robot, "english-finding");
        robot.interact(() -> robot.lookup(".scroll-pane").<ScrollPane>query().setVvalue(1));
        phone.picture(robot, "english-finding-lower-half");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#nothing-found");
        until(() -> text(robot, "#next-window").equals("Next window: W02"));
        robot.push(KeyCode.ESCAPE);
        until(() -> text(robot, "#walk").equals("Next window: W02"));
        tap(robot, "#to-summary");
        phone.picture(robot, "english-summary");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#outbox");
        phone.picture(robot, "english-outbox");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#menu");
        phone.picture(robot, "english-menu");
    }

    @Test
    void another_language_is_spoken_at_once_and_nothing_filled_in_is_lost(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W01");
        tap(robot, "#item-S2-1-2");
        robot.interact(() -> robot.lookup("#note").<TextInputControl>query().setText("靠墙的座位"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        until(() -> text(robot, "#walk").equals("开始巡查"));
        int hall = phone.hall.listening();
        int outbox = phone.outbox.listening();
        int uplink = phone.uplink.listening();

        tap(robot, "#menu");
        assertThat(text(robot, "#speak-ENGLISH")).isEqualTo("English");
        tap(robot, "#speak-ENGLISH");
        until(() -> text(robot, "#walk").equals("Start patrol"));
        assertThat(text(robot, ".bar-title")).isEqualTo("Today's patrol");
        tap(robot, "#menu");
        tap(robot, "#speak-CHINESE");
        until(() -> text(robot, "#walk").equals("开始巡查"));
        assertThat(phone.hall.listening()).isEqualTo(hall);
        assertThat(phone.outbox.listening()).isEqualTo(outbox);
        assertThat(phone.uplink.listening()).isEqualTo(uplink);

        tap(robot, "#unit-W01");
        tap(robot, "#item-S2-1-2");
        assertThat(robot.lookup("#note").<TextInputControl>query().getText()).isEqualTo("靠墙的座位");
    }
}
