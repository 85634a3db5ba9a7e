package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A patrol, tapped: real screens and a real outbox. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class WalkScreensTest {
    private Path folder;
    private DurableOutbox outbox;
    private Phone phone;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory("outbox");
        outbox = DurableOutbox.open(folder, SampleHall.CLOCK);
        phone = Phone.open(stage, outbox);
    }

    @AfterEach
    void close() {
        phone.close();
        outbox.close();
    }

    @Test
    void window_after_window_each_in_one_tap_and_the_first_is_taken_back(FxRobot robot) {
        begin(robot);
        phone.picture(robot, "patrol-begun");
        tap(robot, "#nothing-W01");
        until(() -> text(robot, "#walk").equals("下一个窗口 W02"));
        tap(robot, "#snackbar-action");
        until(() -> text(robot, "#walk").equals("下一个窗口 W01"));
        tap(robot, "#walk");
        until(() -> visible(robot, "#nothing-found"));
        phone.picture(robot, "patrol-window");
        tap(robot, "#nothing-found");
        until(() -> text(robot, "#next-window").equals("下一个窗口 W02"));
        phone.pictureWithNews(robot, "patrol-window-nothing-found");
        tap(robot, "#next-window");
        until(() -> text(robot, ".bar-title").startsWith("W02"));
        tap(robot, "#next-window"); // passed over
        until(() -> text(robot, ".bar-title").startsWith("W03"));
        tap(robot, "#item-S2-1-2");
        tap(robot, "#save");
        until(() -> text(robot, "#next-window").equals("下一个窗口 W04"));
        robot.push(KeyCode.ESCAPE);
        until(() -> text(robot, "#to-summary .row-name").startsWith("到访 2/18"));
        phone.picture(robot, "patrol-windows");
        assertThat(report().visits())
                .containsExactly(new Visit("W01", SampleHall.NOW, true), new Visit("W03", SampleHall.NOW, false));
        assertThat(outbox.items().get(0).finding().patrol())
                .isEqualTo(outbox.patrols().all().get(0).id().toString());
    }

    @Test
    void a_killed_app_opens_at_the_same_window_of_the_same_patrol(FxRobot robot) {
        begin(robot);
        tap(robot, "#nothing-W01");
        tap(robot, "#walk");
        until(() -> text(robot, ".bar-title").startsWith("W02"));
        phone.killedAndReopened(robot);
        until(() -> text(robot, ".bar-title").startsWith("W02"));
        until(() -> visible(robot, "#nothing-found"));
        tap(robot, "#item-S2-1-1");
        until(() -> visible(robot, "#save"));
        phone.killedAndReopened(robot);
        until(() -> visible(robot, "#save"));
        tap(robot, "#save");
        until(() -> report().visits().size() == 2);
    }

    @Test
    void it_is_looked_over_and_ended_after_one_question(FxRobot robot) {
        begin(robot);
        tap(robot, "#nothing-W01");
        tap(robot, "#unit-W02");
        tap(robot, "#item-S2-1-2");
        tap(robot, "#save");
        until(() -> visible(robot, "#to-confirm"));
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#to-summary");
        until(() -> visible(robot, "#figures"));
        until(() -> text(robot, "#open .heading").equals("等首席代表确认（1）"));
        phone.picture(robot, "patrol-summary");
        tap(robot, "#end-patrol");
        until(() -> visible(robot, "#sheet"));
        phone.picture(robot, "patrol-end-question");
        tap(robot, "#sheet-close");
        assertThat(report().endedAt()).isNull();
        tap(robot, "#end-patrol");
        tap(robot, "#end-anyway");
        until(() -> text(robot, "#walk").equals("开始巡查"));
        assertThat(report().endedAt()).isEqualTo(SampleHall.NOW);
        phone.picture(robot, "patrol-ended");
        tap(robot, "#to-summary");
        until(() -> visible(robot, "#figures"));
        assertThat(visible(robot, "#end-patrol")).isFalse();
        phone.picture(robot, "patrol-summary-ended");
        tap(robot, "#open .list-row");
        until(() -> visible(robot, "#confirm-what"));
    }

    @Test
    void the_outbox_shows_the_patrol_too(FxRobot robot) {
        begin(robot);
        tap(robot, "#nothing-W01");
        tap(robot, "#outbox");
        until(() -> robot.lookup("#pending .card").tryQuery().isPresent());
        until(() -> text(robot, "#pending .card .strong").equals("巡查记录：到访 1 个单位"));
        phone.picture(robot, "outbox-patrol");
    }

    private PatrolReport report() {
        return outbox.patrols().all().get(0).report();
    }

    private void begin(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        until(() -> text(robot, "#walk").equals("开始巡查"));
        phone.picture(robot, "patrol-offered");
        tap(robot, "#walk");
        until(() -> text(robot, "#walk").equals("下一个窗口 W01"));
    }
}
