package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.outbox.ReasonDraft;
import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.SampleOutlook;
import cn.xunting.mobile.sample.Signatures;
import cn.xunting.model.wire.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A killed app opens where it was, with what was being filled in, and never with a PIN or a password. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class ReopenScreensTest {
    private DurableOutbox outbox;
    private Phone phone;

    @Start
    void open(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("outbox");
        outbox = DurableOutbox.open(folder.resolve("outbox"), SampleHall.CLOCK);
        phone = Phone.open(stage, outbox);
    }

    @AfterEach
    void close() {
        phone.close();
        outbox.close();
    }

    @Test
    void on_the_representatives_answer_with_its_reason_and_without_the_pin(FxRobot robot) {
        phone.hall.signers = List.of(Signatures.signer(1, "赵代表", "X0018", "W03"));
        UUID finding = record(robot);
        tap(robot, "#to-confirm");
        tap(robot, "#choice-REFUSED");
        robot.interact(() -> robot.lookup("与事实不符").queryButton().fire());
        tap(robot, "#proceed");
        until(() -> visible(robot, "#pin-pad"));
        Signatures.PIN.substring(2).chars().forEach(digit -> tap(robot, "#pin-" + (char) digit));
        untilKept(finding, ReasonDraft.Kind.ANSWER, "与事实不符");

        phone.killedAndReopened(robot);

        until(() -> written(robot, "#reason").equals("与事实不符"));
        assertThat(visible(robot, "#pin-pad")).isFalse();
        until(() -> !text(robot, "#confirm-what").isEmpty());
        tap(robot, "#proceed");
        until(() -> visible(robot, "#pin-pad"));
        Signatures.PIN.chars().forEach(digit -> tap(robot, "#pin-" + (char) digit));
        until(() -> outbox.decisions().size() == 1);
        until(() -> visible(robot, "#details"));
    }

    @Test
    void on_the_withdrawal_with_its_reason_and_back_leads_to_the_window(FxRobot robot) {
        phone.hall.filled().signedIn();
        UUID finding =
                SampleHall.finding("W03", "S2.1.1", "X0016", SampleHall.NOW).id();
        phone.hall.add(SampleHall.finding("W03", "S2.1.1", "X0016", SampleHall.NOW));
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#details");
        tap(robot, "#withdraw-" + finding);
        robot.clickOn("选错了条款");
        untilKept(finding, ReasonDraft.Kind.WITHDRAWAL, "选错了条款");

        phone.killedAndReopened(robot);

        until(() -> written(robot, "#withdraw-reason").equals("选错了条款"));
        robot.push(KeyCode.ESCAPE);
        until(() -> visible(robot, "#details"));
        assertThat(text(robot, ".bar-title")).contains("W03");
    }

    @Test
    void on_the_window_where_the_finding_has_gone_meanwhile_with_a_sentence(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.settings.put("place.way", "WINDOW W03\nWITHDRAW " + UUID.randomUUID() + "\nMADE_BY_A_NEWER_APP x");
        phone.killedAndReopened(robot);
        until(() -> text(robot, "#snackbar .label").contains("不能再撤回"));
        until(() -> visible(robot, "#details"));
        assertThat(visible(robot, "#withdraw-now")).isFalse();
    }

    @Test
    void on_a_representatives_own_answer(FxRobot robot) {
        phone.hall.filled().officer = SampleOutlook.CHIEF;
        phone.hall.outlook = SampleOutlook.chiefs(SampleHall.NOW);
        Finding finding = SampleHall.finding("W03", "S2.1.1", "X0016", SampleHall.NOW);
        phone.hall.add(finding);
        phone.start(robot);
        tap(robot, "#answer-" + finding.id());
        tap(robot, "#choice-DISPUTED");
        robot.clickOn("当时在取件");
        until(() -> outbox.drafts()
                .find(SampleOutlook.CHIEF.account(), finding.id(), ReasonDraft.Kind.ANSWER)
                .filter(draft -> draft.reason().equals("当时在取件"))
                .isPresent());

        phone.killedAndReopened(robot);

        until(() -> written(robot, "#reason").equals("当时在取件"));
        tap(robot, "#submit-answer");
        until(() -> outbox.decisions().size() == 1);
    }

    @Test
    void on_the_export_with_no_password_in_it(FxRobot robot) {
        record(robot);
        robot.interact(phone.screens::toOutbox);
        tap(robot, "#to-export");
        robot.clickOn("#export-password").write("rainy-day-8213");

        phone.killedAndReopened(robot);

        until(() -> visible(robot, "#export-password"));
        assertThat(robot.lookup("#export-password").queryAs(PasswordField.class).getText())
                .isEmpty();
        robot.push(KeyCode.ESCAPE);
        until(() -> visible(robot, "#to-export"));
    }

    private void untilKept(UUID finding, ReasonDraft.Kind kind, String reason) {
        until(() -> outbox.drafts()
                .find(SampleHall.INSPECTOR.account(), finding, kind)
                .filter(draft -> draft.reason().equals(reason))
                .isPresent());
    }

    private static String written(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQueryAs(TextArea.class)
                .map(TextArea::getText)
                .orElse("");
    }

    private UUID record(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#person-X0016");
        tap(robot, "#save");
        until(() -> visible(robot, "#to-confirm"));
        return outbox.items().get(0).id();
    }
}
