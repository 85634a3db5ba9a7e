package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.sample.HeldExporter;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportScreensTest {
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
    void from_the_outbox_the_queue_goes_into_a_file_and_a_code_lets_it_go(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W01", "S2.1.4b", ItemState.WAITING, null);
        phone.start(robot);
        robot.interact(phone.screens::toOutbox);
        tap(robot, "#to-export");
        phone.picture(robot, "export");

        robot.clickOn("#export-password").write("rainy-day-8213");
        robot.clickOn("#export-password-again").write("rainy-day-8213");
        tap(robot, "#export");
        until(() -> !phone.exporter.passwords.isEmpty());
        assertThat(phone.exporter.passwords).containsExactly("rainy-day-8213");
        until(() -> text(robot, "#export-done .label").contains("xunting-1.xtq"));
        phone.picture(robot, "export-done");

        robot.clickOn("#receipt-code").write(HeldExporter.CODE);
        tap(robot, "#release");
        until(() -> text(robot, "#export-done .label").equals("已核对，3 条已由服务器收下，从本机清除。"));
    }

    @Test
    void a_killed_app_comes_back_on_the_export_with_no_password_in_it(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W01", "S2.1.4b", ItemState.WAITING, null);
        phone.start(robot);
        robot.interact(phone.screens::toOutbox);
        tap(robot, "#to-export");
        robot.clickOn("#export-password").write("rainy-day-8213");

        phone.killedAndReopened(robot);

        until(() -> robot.lookup("#export-password").tryQuery().isPresent());
        assertThat(robot.lookup("#export-password").queryAs(PasswordField.class).getText())
                .isEmpty();
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#to-export").tryQuery().isPresent());
    }

    @Test
    void with_no_room_for_a_photo_the_camera_is_not_opened_and_the_screen_says_so(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.storage.freeBytes = 1_000_000;
        phone.start(robot);
        tap(robot, "#unit-W01");
        tap(robot, "#item-S2-1-2");
        tap(robot, "#take-photo");
        until(() -> robot.lookup("手机存储空间不足").tryQuery().isPresent());
        phone.picture(robot, "camera-no-room");
    }
}
