package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.ItemState;
import cn.xunting.mobile.outbox.OutboxItem;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.model.Half;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.Problem;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PatrolScreensTest {
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
    void three_taps_and_a_photo_make_a_finding_that_can_be_taken_back(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);

        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#take-photo");
        until(() -> robot.lookup("#photos .photo").tryQuery().isPresent());
        tap(robot, "#person-X0018");
        phone.picture(robot, "finding-filled");
        tap(robot, "#save");

        until(() -> robot.lookup("#snackbar").query().isVisible());
        assertThat(phone.outbox.items()).singleElement().satisfies(item -> {
            assertThat(item.finding().unit()).isEqualTo("W03");
            assertThat(item.finding().item()).isEqualTo("S2.1.4b");
            assertThat(item.finding().staffNo()).isEqualTo("X0018");
            assertThat(item.finding().photos()).hasSize(1);
            assertThat(item.author()).isEqualTo("ducha01");
        });
        phone.pictureWithNews(robot, "window-saved");

        tap(robot, "#snackbar-action");
        until(() -> phone.outbox.items().isEmpty());
    }

    @Test
    void a_full_disk_is_said_and_keeps_what_was_typed(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.outbox.full = true;
        phone.start(robot);
        tap(robot, "#unit-W01");
        tap(robot, "#item-S2-1-2");
        robot.interact(() -> robot.lookup("#more").queryButton().fire());
        tap(robot, "#save");

        until(() -> text(robot, "#finding-error .label").contains("存储空间不足"));
        phone.picture(robot, "finding-disk-full");
        phone.outbox.full = false;
        tap(robot, "#save");
        until(() -> !phone.outbox.items().isEmpty());
        assertThat(phone.outbox.items().get(0).finding().quantity()).isEqualTo(2);
    }

    @Test
    void an_item_that_charges_a_person_cannot_be_saved_without_one(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W02");
        tap(robot, "#item-S1-4");
        until(() -> text(robot, "#save").equals("请先选择人员"));
        assertThat(robot.lookup("#person-none").tryQuery()).isEmpty();
        phone.picture(robot, "finding-person-needed");
        robot.interact(() -> robot.lookup(".scroll-pane").<ScrollPane>query().setVvalue(1));
        robot.clickOn("多次提醒未改").clickOn("首席代表在场");
        phone.picture(robot, "finding-lower-half");
        robot.interact(() -> robot.lookup(".scroll-pane").<ScrollPane>query().setVvalue(0));
        tap(robot, "#person-X0009");
        tap(robot, "#save");
        until(() -> phone.outbox.items().size() == 1);
    }

    @Test
    void a_draft_is_there_again_after_walking_away(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W02");
        tap(robot, "#item-S2-1-1");
        tap(robot, "#person-X0009");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#item-S2-1-2");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#item-S2-1-1");
        tap(robot, "#save");
        until(() -> phone.outbox.items().size() == 1);
        assertThat(phone.outbox.items().get(0).finding().staffNo()).isEqualTo("X0009");
    }

    @Test
    void the_same_again_within_half_an_hour_is_pointed_out(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.hall.add(SampleHall.finding("W02", "S2.1.1", "X0009", SampleHall.NOW.minusSeconds(600)));
        phone.start(robot);
        tap(robot, "#unit-W02");
        tap(robot, "#item-S2-1-1");
        tap(robot, "#person-X0009");
        until(() -> text(robot, "#hint .label").contains("记过这一条"));
        assertThat(text(robot, "#save")).isEqualTo("不是同一件，照样保存");
        phone.picture(robot, "finding-duplicate");
        tap(robot, "#save"); // the inspector decides
        until(() -> phone.outbox.items().size() == 1);
    }

    @Test
    void who_is_on_leave_is_said_and_can_be_chosen_all_the_same(FxRobot robot) {
        LocalDate today = LocalDate.of(2023, 10, 9);
        phone.hall.onLeave = List.of(
                new OnLeave("X0009", today, Half.AM, today, Half.PM),
                new OnLeave("X0010", today, Half.PM, today.plusDays(3), Half.PM));
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W02");
        until(() -> text(robot, ".bar-subtitle").startsWith("今日在岗 5 人 · 请假 2 人"));
        tap(robot, "#item-S2-1-1");
        until(() -> text(robot, "#person-X0010 .tile-line").equals("下午请假"));
        tap(robot, "#person-X0009");
        until(() -> text(robot, "#hint .label").contains("今天请假"));
        phone.picture(robot, "finding-on-leave");
        tap(robot, "#save");
        until(() -> phone.outbox.items().size() == 1);
    }

    @Test
    void what_was_recorded_in_error_is_withdrawn_with_a_reason(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.report("W04", "S2.1.2", ItemState.WAITING, null);
        phone.start(robot);
        tap(robot, "#unit-W04");
        tap(robot, "#details");
        phone.picture(robot, "window-details-own");
        tap(robot, "#withdraw-" + phone.outbox.items().get(0).id());
        until(() -> text(robot, "#withdraw-what").equals("未佩戴工牌"));
        assertThat(robot.lookup("#withdraw-now").queryButton().isDisabled()).isTrue();
        robot.clickOn("选错了条款");
        phone.picture(robot, "withdraw");
        tap(robot, "#withdraw-now");
        until(() -> phone.outbox.decisions().size() == 1);
        until(() -> text(robot, "#details .row-name").equals("今天这里还没有记录"));
        phone.picture(robot, "window-withdrawn");
    }

    @Test
    void today_shows_windows_before_departments_and_what_waits(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.hall.add(SampleHall.finding("W01", "S2.1.2", "X0003", SampleHall.NOW.minusSeconds(3000)));
        phone.hall.add(SampleHall.finding("W04", "S2.1.4b", "X0024", SampleHall.NOW.minusSeconds(1800)));
        phone.report("W04", "S3.6.4", ItemState.WAITING, null);
        phone.report("W06", "S2.1.3", ItemState.NEEDS_ATTENTION, Problem.of(ProblemType.NOT_PROCESSABLE, "没有这个人员。"));
        phone.start(robot);
        phone.uplink.become(Link.OFFLINE, "没有网络，已记的都在本机，联网后自动上传。");
        until(() -> text(robot, "#outbox").contains("2 条未传完"));
        phone.picture(robot, "windows-full");
        tap(robot, "#unit-W04");
        until(() -> robot.lookup("#item-S2-1-4b").tryQuery().isPresent());
        phone.picture(robot, "window-favourites");
        tap(robot, "#tab-DISCIPLINE");
        phone.picture(robot, "window-discipline");
        tap(robot, "#details");
        phone.picture(robot, "window-details");
        robot.push(KeyCode.ESCAPE);
        tap(robot, "#tab-BUSINESS");
        phone.picture(robot, "window-business");
    }

    @Test
    void every_item_is_found_by_its_code_or_its_label(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W04");
        tap(robot, "#search");
        robot.write("s7.7").push(KeyCode.ENTER);
        until(() -> robot.lookup("#item-S7-7").tryQuery().isPresent());
        phone.picture(robot, "window-search");
        robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText("没有的词"));
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(".empty-state").tryQuery().isPresent());
        phone.picture(robot, "window-search-empty");
    }

    @Test
    void the_outbox_says_where_each_item_is_and_what_to_do(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#outbox");
        phone.picture(robot, "outbox-empty");
        phone.report("W01", "S2.1.2", ItemState.SENT, null);
        phone.report("W04", "S3.6.4", ItemState.WAITING, Problem.of(ProblemType.UNAVAILABLE, "服务器正忙，稍后自动再传。"));
        phone.report("W05", "S2.1.4k", ItemState.SAVED, null);
        phone.report(
                "W06",
                "S2.1.3",
                ItemState.NEEDS_ATTENTION,
                Problem.of(ProblemType.NOT_PROCESSABLE, "人员 X0040 当天不在该窗口，请核对人员后重新记录，或联系管理员。"));
        phone.uplink.become(Link.OFFLINE, "没有网络，1 分钟后自动再试。");
        until(() -> robot.lookup("#pending .card").queryAll().size() == 4);
        phone.picture(robot, "outbox-full");
        OutboxItem refused = phone.outbox.items().get(3);
        tap(robot, "#retry-" + refused.id());
        until(() -> phone.outbox.items().get(3).state() == ItemState.WAITING);
        assertThat(phone.uplink.asked.get()).isEqualTo(1);
    }
}
