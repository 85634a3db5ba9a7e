package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.OutboxDraft;
import cn.xunting.mobile.outbox.OutboxSketch;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.outbox.ReasonDraft.Kind;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.SampleOutlook;
import cn.xunting.mobile.sample.Signatures;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.SyncDecision;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A killed app opens where it was: real screens, and the same files opened anew. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class ReopeningScreensTest {
    private static final String INSPECTOR = SampleHall.INSPECTOR.account();

    private DurablePhone durable;
    private Phone phone;

    @Start
    void open(Stage stage) throws IOException {
        durable = DurablePhone.open(stage);
        phone = durable.phone();
    }

    @AfterEach
    void close() {
        durable.close();
    }

    @Test
    void in_the_middle_of_a_signature_the_answer_its_reason_and_the_signer_are_there_and_no_digit_of_the_pin(
            FxRobot robot) throws IOException {
        phone.hall.signers =
                List.of(Signatures.signer(1, "赵代表", "X0018", "W03"), Signatures.signer(2, "钱副代表", "X0017", "W03"));
        UUID finding = record(robot);
        tap(robot, "#to-confirm");
        tap(robot, "#signer-1");
        robot.interact(() -> robot.lookup("#choice-REFUSED").queryButton().fire());
        robot.interact(() -> robot.lookup("与事实不符").queryButton().fire());
        untilKept(
                finding,
                Kind.ANSWER,
                draft -> draft.signer() != null && draft.reason().equals("与事实不符"));
        tap(robot, "#proceed");
        for (char digit : Signatures.PIN.substring(0, 5).toCharArray()) {
            tap(robot, "#pin-" + digit);
        }

        killed(robot, "CONFIRM " + finding);

        until(() -> isFree(robot, "#proceed"));
        assertThat(visible(robot, "#pin-pad")).isFalse();
        assertThat(note(robot, "#reason")).isEqualTo("与事实不符");
        phone.picture(robot, "confirm-reopened");
        tap(robot, "#proceed");
        until(() -> text(robot, "#pin-count").contains("0 / 6"));
        Signatures.PIN.chars().forEach(digit -> tap(robot, "#pin-" + (char) digit));
        until(() -> durable.outbox().decisions().size() == 1);
        SyncDecision said = durable.outbox().decisions().get(0).decision();
        assertThat(said.kind()).isEqualTo(DecisionKind.REFUSED);
        Signature signature = said.signature();
        assertThat(signature == null ? null : signature.enrolment()).isEqualTo(new UUID(0, 2));
        until(() -> visible(robot, "#details"));
    }

    @Test
    void a_withdrawal_half_written_is_gone_on_with_and_leads_back_to_its_window(FxRobot robot) {
        UUID finding = serversFinding();
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#details");
        tap(robot, "#withdraw-" + finding);
        robot.interact(
                () -> robot.lookup("#withdraw-reason").queryAs(TextArea.class).setText("看错了 "));
        untilKept(finding, Kind.WITHDRAWAL, draft -> draft.reason().equals("看错了 "));

        killed(robot, "WITHDRAW " + finding);

        until(() -> isFree(robot, "#withdraw-now"));
        assertThat(note(robot, "#withdraw-reason")).isEqualTo("看错了 ");
        until(() -> !text(robot, "#withdraw-what").isEmpty());
        phone.picture(robot, "withdraw-reopened");
        robot.push(KeyCode.ESCAPE);
        until(() -> visible(robot, "#items"));
    }

    @Test
    void a_representative_s_answer_is_gone_on_with(FxRobot robot) {
        UUID finding = serversFinding();
        phone.hall.filled().officer = SampleOutlook.CHIEF;
        phone.hall.outlook = SampleOutlook.chiefs(SampleHall.NOW);
        phone.start(robot);
        tap(robot, "#answer-" + finding);
        tap(robot, "#choice-DISPUTED");
        robot.clickOn("当时在取件");
        String account = SampleOutlook.CHIEF.account();
        until(() ->
                durable.outbox().drafts().find(account, finding, Kind.ANSWER).isPresent());

        killed(robot, "ANSWER " + finding);

        until(() -> isFree(robot, "#submit-answer"));
        assertThat(note(robot, "#reason")).isEqualTo("当时在取件");
    }

    @Test
    void a_photo_that_was_looked_at_is_in_front_of_its_finding_with_every_stroke(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#take-photo");
        until(() -> robot.lookup("#photos .photo").queryAll().size() == 1);
        until(() -> durable.outbox().drafts().find(INSPECTOR, "W03", "S2.1.4b").isPresent());
        tap(robot, "#photo-0");

        killed(robot, "PHOTO W03 S2.1.4b");

        until(() -> robot.lookup("#drawn-photo").query().getBoundsInLocal().getHeight() > 290);
        assertThat(robot.lookup("#undo-mark").queryButton().isDisabled()).isTrue();
        tap(robot, "#tool-CIRCLE");
        robot.drag("#drawn-photo", MouseButton.PRIMARY).dropBy(60, 60);
        until(() -> !sketches().isEmpty());

        killed(robot, "PHOTO W03 S2.1.4b");

        until(() -> !robot.lookup("#undo-mark").queryButton().isDisabled());
        phone.picture(robot, "photo-reopened");
        robot.push(KeyCode.ESCAPE);
        until(() -> visible(robot, "#save"));
        phone.picture(robot, "finding-drawn-photo");
        String taken = sketches().get(0).photo();
        tap(robot, "#save");
        until(() -> durable.outbox().items().size() == 1);
        assertThat(durable.outbox().items().get(0).finding().photos())
                .hasSize(1)
                .doesNotContain(taken);
    }

    @Test
    void from_the_summary_it_is_the_summary_that_lies_behind(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#walk");
        until(() -> visible(robot, "#to-summary"));
        tap(robot, "#to-summary");
        robot.interact(phone.screens::toOutbox);

        killed(robot, "SUMMARY\nOUTBOX");

        until(() -> visible(robot, "#pending"));
        robot.push(KeyCode.ESCAPE);
        until(() -> visible(robot, "#figures"));
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_confirmed_and_the_window_says_so(FxRobot robot) {
        UUID finding = record(robot);
        tap(robot, "#to-confirm");
        until(() -> visible(robot, "#confirm-what"));
        untilAt("CONFIRM " + finding);
        durable.outbox()
                .say(
                        INSPECTOR,
                        SyncDecision.of(
                                new UUID(7, 7),
                                finding,
                                new DecisionReport(
                                        DecisionKind.WITHDRAWN, "选错了条款", SampleHall.NOW, "phone", null, null)));

        killed(robot, "CONFIRM " + finding);

        until(() -> text(robot, "#snackbar .label").contains("已经撤回或答复过"));
        assertThat(visible(robot, "#items")).isTrue();
        assertThat(visible(robot, "#confirm-what")).isFalse();
        phone.picture(robot, "window-reopened-instead");
        untilAt("WINDOW W03");
    }

    @Test
    void a_window_that_is_no_more_leads_to_the_list_which_says_so(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        untilAt("FINDING W03 S2.1.4b");
        Roster full = phone.hall.roster;
        phone.hall.roster = new Roster(
                full.units().stream().filter(unit -> !unit.code().equals("W03")).toList(),
                full.staff(),
                full.postings());

        killed(robot, "FINDING W03 S2.1.4b");

        until(() -> text(robot, "#snackbar .label").equals("窗口 W03 已不在名单里，请在名单里另选。"));
        assertThat(visible(robot, "#unit-W01")).isTrue();
    }

    private UUID serversFinding() {
        Finding finding = SampleHall.finding("W03", "S2.1.1", "X0016", SampleHall.NOW.minus(Duration.ofHours(1)));
        phone.hall.add(finding);
        return finding.id();
    }

    private UUID record(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#person-X0016");
        tap(robot, "#save");
        until(() -> visible(robot, "#to-confirm"));
        return durable.outbox().items().get(0).id();
    }

    private void untilKept(UUID finding, Kind kind, Predicate<ReasonDraft> filled) {
        until(() -> durable.outbox()
                .drafts()
                .find(INSPECTOR, finding, kind)
                .filter(filled)
                .isPresent());
    }

    private List<OutboxSketch> sketches() {
        return durable.outbox()
                .drafts()
                .find(INSPECTOR, "W03", "S2.1.4b")
                .map(OutboxDraft::sketches)
                .orElse(List.of());
    }

    private void untilAt(String step) {
        until(() -> phone.settings.get("place.way").orElse("").contains(step));
    }

    /** Once the place is on disk; nothing is said to the app before it goes. */
    private void killed(FxRobot robot, String place) {
        untilAt(place);
        durable.killedAndReopened(robot);
    }

    private static boolean isFree(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQuery()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .isPresent();
    }

    private static String note(FxRobot robot, String query) {
        Node note = robot.lookup(query).query();
        return note instanceof TextArea area ? area.getText() : "";
    }
}
