package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.tap;
import static cn.xunting.mobile.app.Hand.until;
import static cn.xunting.mobile.app.Hand.visible;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.kit.Display;
import cn.xunting.mobile.kit.TextSize;
import cn.xunting.mobile.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class DisplayScreensTest {
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
    void what_is_chosen_takes_effect_at_once_and_is_kept(FxRobot robot) {
        openSettings(robot);
        phone.picture(robot, "display-settings");
        tap(robot, "#theme-contrast");
        assertThat(classes(robot)).contains("contrast").doesNotContain("dark");
        tap(robot, "#size-elder");
        assertThat(classes(robot)).contains("letters-elder");
        assertThat(robot.lookup("#size-elder").query().getAccessibleHelp()).isEqualTo("已选中");
        tap(robot, "#motion-on");
        assertThat(visible(robot, "#sheet")).isTrue();
        Display chosen = new Display(Theme.CONTRAST, TextSize.ELDER, true);
        assertThat(phone.appearance.display()).isEqualTo(chosen);
        assertThat(phone.appearanceAfterRestart().display()).isEqualTo(chosen);
        tap(robot, "#theme-light");
        tap(robot, "#size-standard");
        tap(robot, "#motion-off");
        assertThat(classes(robot)).doesNotContain("contrast", "letters-elder", "moving");
    }

    @Test
    void what_another_version_kept_and_this_one_does_not_know_is_as_usual(FxRobot robot) {
        phone.settings.put("theme", "SEPIA");
        phone.settings.put("text-size", "");
        assertThat(phone.appearanceAfterRestart().display()).isEqualTo(Display.USUAL.moving(false));
    }

    @Test
    void the_focus_goes_from_top_to_bottom_stays_in_a_sheet_and_comes_back(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        until(() -> visible(robot, "#unit-W01"));
        List<Node> stops = Reach.stops(scene(robot));
        assertThat(walk(robot, stops.size())).isEqualTo(stops);

        robot.interact(() -> robot.lookup("#menu").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> visible(robot, "#sheet"));
        List<Node> inSheet = Reach.stops(scene(robot));
        assertThat(inSheet).extracting(Node::getId).startsWith("to-scores").endsWith("sign-out", "sheet-close");
        assertThat(walk(robot, inSheet.size())).isEqualTo(inSheet);
        assertThat(walk(robot, 2 * inSheet.size()))
                .allMatch(node -> inSheet.contains(node) || "sheet".equals(node.getId()));
        robot.push(KeyCode.ESCAPE);
        until(() -> !visible(robot, "#sheet"));
        assertThat(focused(robot).getId()).isEqualTo("menu");
    }

    private void openSettings(FxRobot robot) {
        phone.hall.filled().signedIn();
        phone.start(robot);
        tap(robot, "#menu");
        tap(robot, "#display-settings");
        until(() -> visible(robot, "#theme-contrast"));
    }

    /** Where the focus is after each of some presses of Tab. */
    private static List<Node> walk(FxRobot robot, int presses) {
        List<Node> visited = new ArrayList<>();
        for (int i = 0; i < presses; i++) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            visited.add(focused(robot));
        }
        return visited;
    }

    private static Node focused(FxRobot robot) {
        return Objects.requireNonNull(scene(robot).getFocusOwner());
    }

    private static List<String> classes(FxRobot robot) {
        return List.copyOf(scene(robot).getRoot().getStyleClass());
    }

    private static Scene scene(FxRobot robot) {
        return robot.lookup(".navigator").query().getScene();
    }
}
