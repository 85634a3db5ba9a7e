package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.sample.SampleHall;
import cn.xunting.mobile.sample.SampleOutlook;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.Finding;
import java.time.Duration;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scores, and a representative's answer on their own phone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class ScoreScreensTest {
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
    void a_representative_begins_with_the_scores_reads_the_reasons_and_answers(FxRobot robot) {
        phone.hall.filled().officer = SampleOutlook.CHIEF;
        phone.hall.outlook = SampleOutlook.chiefs(SampleHall.NOW);
        Finding finding = SampleHall.finding("W03", "S2.1.1", "X0016", SampleHall.NOW);
        phone.hall.add(finding);
        phone.start(robot);
        until(() -> visible(robot, "#answer-" + finding.id()));
        phone.picture(robot, "scores");
        tap(robot, "#one-more");
        phone.picture(robot, "scores-one-more");
        tap(robot, "#sheet-close");
        tap(robot, "#answer-" + finding.id());
        tap(robot, "#choice-DISPUTED");
        robot.clickOn("当时在取件");
        phone.picture(robot, "answer");
        tap(robot, "#submit-answer");
        until(() -> phone.outbox.decisions().size() == 1);
        assertThat(phone.outbox.decisions().get(0).decision().kind()).isEqualTo(DecisionKind.DISPUTED);
        until(() -> !visible(robot, "#answer-" + finding.id()));
    }

    @Test
    void a_leader_sees_the_ranking_and_old_facts_say_how_old_they_are(FxRobot robot) {
        phone.hall.filled().officer = SampleOutlook.LEADER;
        phone.start(robot);
        phone.picture(robot, "scores-empty");
        phone.hall.outlook = SampleOutlook.leaders(SampleHall.NOW.minus(Duration.ofDays(3)));
        phone.hall.changed();
        until(() -> text(robot, "#scores-age .label").contains("已超过一天"));
        phone.picture(robot, "scores-old");
    }

    @Test
    void an_inspector_gets_there_by_the_menu(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.hall.outlook = SampleOutlook.everybodys(SampleHall.NOW);
        phone.start(robot);
        tap(robot, "#menu");
        tap(robot, "#to-scores");
        until(() -> visible(robot, "#scores-age"));
        phone.picture(robot, "scores-published");
    }
}
