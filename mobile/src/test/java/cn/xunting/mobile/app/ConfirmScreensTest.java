package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.outbox.DurableOutbox;
import cn.xunting.mobile.sample.Signatures;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.SyncDecision;
import java.io.IOException;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The representative's answer on the inspector's phone: real screens, a real outbox, no network. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class ConfirmScreensTest {
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
    void a_representative_signs_after_the_finding_is_saved_and_it_is_on_disk(FxRobot robot) {
        phone.hall.signers =
                List.of(Signatures.signer(1, "赵代表", "X0018", "W03"), Signatures.signer(2, "钱副代表", "X0017", "W03"));
        record(robot, "X0016");
        tap(robot, "#to-confirm");
        until(() -> robot.lookup("#signer-1").tryQuery().isPresent());
        phone.picture(robot, "confirm");
        tap(robot, "#signer-0");
        tap(robot, "#choice-ACKNOWLEDGED");
        tap(robot, "#proceed");
        until(() -> visible(robot, "#pin-pad"));
        phone.picture(robot, "confirm-pin");
        enter(robot, Signatures.wrongPin());
        until(() -> text(robot, "#confirm-error .label").contains("签字密码不对"));
        phone.picture(robot, "confirm-wrong-pin");
        enter(robot, Signatures.PIN);
        until(() -> durable.outbox().decisions().size() == 1);

        DurableOutbox outbox = durable.readAgain();
        SyncDecision said = outbox.decisions().get(0).decision();
        assertThat(said.kind()).isEqualTo(DecisionKind.ACKNOWLEDGED);
        assertThat(Signatures.fits(said, outbox.items().get(0).finding())).isTrue();
    }

    @Test
    void where_nobody_can_sign_the_absence_is_recorded_from_the_finding_s_details(FxRobot robot) {
        record(robot, "X0018");
        tap(robot, "#details");
        tap(robot, "#confirm-" + durable.outbox().items().get(0).id());
        until(() -> text(robot, "#confirm-hint .label").contains("另一名督查员"));
        tap(robot, "#choice-ABSENT");
        robot.clickOn("外出开会");
        phone.picture(robot, "confirm-absent");
        tap(robot, "#proceed");
        until(() -> durable.outbox().decisions().size() == 1);
        assertThat(durable.outbox().decisions().get(0).decision().reason()).isEqualTo("外出开会");
        until(() -> !visible(robot, "#to-confirm"));
        phone.picture(robot, "window-answered");
    }

    private static void enter(FxRobot robot, String pin) {
        pin.chars().forEach(digit -> tap(robot, "#pin-" + (char) digit));
    }

    private void record(FxRobot robot, String person) {
        phone.hall.filled().signedIn();
        robot.interact(() -> phone.screens.start("", ""));
        tap(robot, "#unit-W03");
        tap(robot, "#item-S2-1-4b");
        tap(robot, "#person-" + person);
        tap(robot, "#save");
        until(() -> visible(robot, "#to-confirm"));
    }
}
