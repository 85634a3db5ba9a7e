package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.port.SignInGate.Outcome;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.port.Uplink.Upload;
import cn.xunting.model.wire.Roster;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a screen says while it has nothing yet, while it works, when it fails, and without a network. */
@ExtendWith(ApplicationExtension.class)
class StateScreensTest {
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
    void signing_in_says_that_it_is_under_way_and_that_there_is_no_network(FxRobot robot) {
        robot.interact(() -> phone.screens.start("http://127.0.0.1:8080", "ducha01"));
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        phone.gate.answer = answer;
        tap(robot, "#password");
        robot.write("secret");
        tap(robot, "#sign-in");
        until(() -> text(robot, "#sign-in").equals("正在登录…"));
        phone.picture(robot, "sign-in-under-way");
        answer.complete(new Outcome.Unreachable("连不上服务器，请检查网络和服务器地址后再试。"));
        until(() -> text(robot, "#sign-in-error .label").contains("连不上服务器"));
        phone.picture(robot, "sign-in-offline");
    }

    @Test
    void without_a_roster_the_windows_say_whether_it_is_coming(FxRobot robot) {
        phone.hall.signedIn();
        phone.start(robot);
        phone.uplink.become(Link.SENDING, "正在上传和更新…");
        until(() -> robot.lookup("正在取回窗口名单").tryQuery().filter(Node::isVisible).isPresent());
        phone.picture(robot, "windows-loading");
        phone.uplink.become(Link.OFFLINE, "没有网络，已记的都在本机，联网后自动上传。");
        until(() -> text(robot, "#sync-words").startsWith("没有网络"));
        phone.picture(robot, "windows-empty-offline");
    }

    @Test
    void a_window_without_people_can_be_recorded_all_the_same(FxRobot robot) {
        phone.hall.filled().signedIn();
        Roster full = phone.hall.roster;
        phone.hall.roster = new Roster(full.units(), List.of(), List.of());
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#details");
        until(() -> visible(robot, "#sheet"));
        phone.picture(robot, "window-details-empty");
        tap(robot, "#sheet-close");
        tap(robot, "#item-S2-1-4b");
        until(() -> visible(robot, "#person-none"));
        phone.picture(robot, "finding-without-people");
    }

    @Test
    void a_patrol_just_begun_has_a_summary(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#walk");
        until(() -> visible(robot, "#to-summary"));
        tap(robot, "#to-summary");
        until(() -> visible(robot, "#figures"));
        phone.picture(robot, "patrol-summary-empty");
    }

    @Test
    void the_outbox_and_the_export_say_what_they_are_doing_and_that_it_failed(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W01", "S2.1.2", ItemState.WAITING, null);
        phone.exporter.full = true;
        phone.start(robot);
        phone.uplink.become(Link.SENDING, "正在上传和更新…");
        tap(robot, "#outbox");
        until(() -> text(robot, "#send-now").equals("正在上传…"));
        phone.picture(robot, "outbox-sending");
        robot.interact(() -> robot.lookup("#to-export").queryButton().fire());
        robot.clickOn("#export-password").write("rainy-day-8213");
        robot.clickOn("#export-password-again").write("rainy-day-8213");
        tap(robot, "#export");
        until(() -> text(robot, "#export-error .label").contains("存储空间不足"));
        assertThat(robot.lookup("#export").query().isFocused()).isTrue();
        phone.picture(robot, "export-failed");
        assertThat(phone.exporter.passwords).isEmpty();
    }

    @Test
    void the_confirmation_and_the_export_say_that_they_are_being_saved_and_take_no_second_press(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W03", "S2.1.2", ItemState.WAITING, null);
        CompletableFuture<String> disk = new CompletableFuture<>();
        phone.outbox.disk = disk;
        phone.exporter.disk = disk;
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#to-confirm");
        tap(robot, "#choice-ABSENT");
        robot.interact(() -> robot.lookup("外出开会").queryButton().fire());
        tap(robot, "#proceed");
        until(() -> text(robot, "#proceed").equals("正在保存…"));
        phone.picture(robot, "confirm-busy");
        tap(robot, "#proceed");
        robot.interact(phone.screens::toOutbox);
        tap(robot, "#to-export");
        robot.clickOn("#export-password").write("rainy-day-8213");
        robot.clickOn("#export-password-again").write("rainy-day-8213");
        tap(robot, "#export");
        until(() -> text(robot, "#export").equals("正在处理…"));
        phone.picture(robot, "export-busy");
        disk.complete("");
        until(() -> phone.outbox.decisions().size() == 1 && phone.exporter.passwords.size() == 1);
    }

    @Test
    void without_a_network_everything_is_recorded_and_only_the_summary_says_why_it_waits(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        phone.uplink.become(Link.OFFLINE, "没有网络，已记的都在本机，联网后自动上传。");
        tap(robot, "#walk");
        until(() -> visible(robot, "#to-summary"));
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#person-X0016");
        phone.picture(robot, "finding-offline");
        tap(robot, "#save");
        until(() -> visible(robot, "#to-confirm"));
        tap(robot, "#to-confirm");
        until(() -> visible(robot, "#choice-ABSENT"));
        phone.picture(robot, "confirm-offline");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#to-summary");
        until(() -> text(robot, "#why-unsent .label").startsWith("没有网络"));
        phone.picture(robot, "patrol-summary-offline");
    }

    @Test
    void a_photo_on_its_way_has_a_bar_and_nothing_around_it_moves(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W01", "S2.1.2", ItemState.WAITING, null);
        phone.report("W02", "S2.1.4b", ItemState.WAITING, null);
        phone.report("W03", "S2.1.2", ItemState.SENT, null);
        UUID first = phone.outbox.items().get(0).id();
        UUID second = phone.outbox.items().get(1).id();
        phone.start(robot);
        tap(robot, "#outbox");
        until(() -> robot.lookup("#upload-" + second).tryQuery().isPresent());
        Node neighbour = robot.lookup("#upload-" + second).query();
        Bounds before = neighbour.localToScene(neighbour.getLayoutBounds());
        assertThat(visible(robot, "#upload-" + first)).isFalse();

        phone.uplink.become(Link.SENDING, "正在上传，还有 2 条");
        phone.uplink.upload(Map.of(first, new Upload(45_900, 100_000)));
        until(() -> visible(robot, "#upload-" + first));
        ProgressBar bar = robot.lookup("#upload-" + first + " .progress-bar").queryAs(ProgressBar.class);
        assertThat(bar.getProgress()).isEqualTo(0.45);
        assertThat(bar.getAccessibleText()).isEqualTo("正在上传 45%");
        assertThat(robot.lookup("#upload-" + second).<Node>query()).isSameAs(neighbour);
        assertThat(neighbour.localToScene(neighbour.getLayoutBounds())).isEqualTo(before);
        assertThat(visible(robot, "#upload-" + second)).isFalse();
        phone.picture(robot, "outbox-uploading");

        phone.uplink.upload(Map.of());
        until(() -> !visible(robot, "#upload-" + first));
    }

    @Test
    void before_and_instead_of_the_first_screen_it_is_said_why(FxRobot robot) {
        robot.interact(() -> phone.appearance.show(StartScreen.opening()));
        phone.picture(robot, "start-opening");
        robot.interact(() -> phone.appearance.show(StartScreen.inUse(() -> {})));
        phone.picture(robot, "start-in-use");
        robot.interact(() -> phone.appearance.show(StartScreen.unreadable(() -> {})));
        phone.picture(robot, "start-unreadable");
    }
}
