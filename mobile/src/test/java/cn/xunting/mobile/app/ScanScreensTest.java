package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.sample.LabelPhoto;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** 扫码, tapped: real screens, a real reader, and a camera in front of a label. */
@ExtendWith(ApplicationExtension.class)
class ScanScreensTest {
    @SuppressWarnings("NullAway.Init") // set by open
    private Phone phone;

    @Start
    void open(Stage stage) {
        phone = Phone.open(stage);
        phone.hall.filled().signedIn();
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void a_label_opens_its_window_in_one_tap_without_a_network(FxRobot robot) {
        phone.start(robot);
        phone.camera.inFront = photo("xunting:unit:W11");
        until(() -> visible(robot, "#scan"));
        phone.picture(robot, "scan-offered");
        tap(robot, "#scan");
        until(() -> text(robot, ".bar-title").startsWith("W11"));
    }

    @Test
    void a_wall_an_unknown_label_and_two_labels_are_answered_with_a_way_on(FxRobot robot) {
        phone.start(robot);
        tap(robot, "#scan");
        until(() -> text(robot, "#sheet .heading").equals("照片里没有找到标签"));
        phone.picture(robot, "scan-no-label");
        phone.camera.inFront = photo("xunting:unit:W99");
        tap(robot, "#scan-again");
        until(() -> text(robot, "#sheet .heading").equals("名单里没有 W99"));
        phone.picture(robot, "scan-unknown");
        phone.camera.inFront = LabelPhoto.of(1280, 960)
                .with("xunting:unit:W02", 340, 480, 360, 4, 0)
                .with("xunting:unit:W03", 930, 480, 360, -6, 0)
                .jpeg();
        tap(robot, "#scan-again");
        until(() -> visible(robot, "#scanned-W03"));
        phone.picture(robot, "scan-several");
        tap(robot, "#scanned-W03");
        until(() -> text(robot, ".bar-title").startsWith("W03"));
    }

    @Test
    void a_camera_that_never_answers_blocks_nothing(FxRobot robot) {
        phone.start(robot);
        phone.camera.answers = false;
        tap(robot, "#scan");
        assertThat(text(robot, "#scan")).isEqualTo("扫码");
        tap(robot, "#unit-W05");
        until(() -> text(robot, ".bar-title").startsWith("W05"));
    }

    @Test
    void a_full_disk_is_said_before_the_camera_opens(FxRobot robot) {
        phone.start(robot);
        phone.storage.freeBytes = 1;
        tap(robot, "#scan");
        until(() -> text(robot, "#sheet .heading").equals("手机存储空间不足"));
        phone.picture(robot, "scan-disk-full");
        tap(robot, "#sheet-close");
    }

    private static byte[] photo(String text) {
        return LabelPhoto.of(1280, 960)
                .with(text, 640, 480, 420, 14, 0.2)
                .noisy(12)
                .jpeg();
    }
}
