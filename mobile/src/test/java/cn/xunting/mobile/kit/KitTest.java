package cn.xunting.mobile.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by open
class KitTest {
    private Navigator navigator;
    private Plain first;
    private Plain second;
    private Stepper stepper;
    private NoteField note;

    /** A screen of some controls. */
    private static final class Plain extends Screen {
        Plain(String name, Node... nodes) {
            super(name);
            body(nodes);
        }
    }

    @Start
    void open(Stage stage) {
        Fonts.load();
        note = new NoteField("备注", "note");
        stepper = new Stepper(1, 3);
        Button after = new Button("后面");
        after.setId("after");
        first = new Plain("一");
        second = new Plain("二", note, after, stepper);
        navigator = new Navigator();
        Scene scene = new Scene(navigator, 430, 932);
        Display.USUAL.moving(false).wear(scene);
        navigator.start(first);
        navigator.open(second);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void tab_leaves_the_note_so_that_the_keyboard_is_not_trapped(FxRobot robot) {
        robot.clickOn("#note").push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#after").query().isFocused()).isTrue();
        assertThat(note.textProperty().get()).isEmpty();
    }

    @Test
    void escape_closes_the_sheet_first_and_then_leaves_the_screen_but_never_the_last(FxRobot robot) {
        robot.interact(() -> navigator.ask(new Sheet("问题", Words.plain("内容"))));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#sheet").tryQuery()).isEmpty();
        assertThat(second.getScene()).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(first.getScene()).isNotNull();
        robot.push(KeyCode.ESCAPE);
        assertThat(first.getScene()).isNotNull();
    }

    @Test
    void what_lies_below_a_sheet_cannot_be_reached(FxRobot robot) {
        robot.interact(() -> navigator.ask(new Sheet("问题", Words.plain("内容"))));
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.TAB);
            Node focused = Objects.requireNonNull(navigator.getScene().getFocusOwner());
            assertThat(focused.getId()).isIn("sheet", "sheet-close");
        }
    }

    @Test
    void a_screen_turns_in_from_where_the_way_leads_and_motion_can_be_switched_off(FxRobot robot) {
        robot.interact(() -> {
            Display.USUAL.moving(true).wear(navigator.getScene());
            navigator.back();
            assertThat(first.getTranslateX()).isNegative();
            navigator.open(second);
            assertThat(first.getTranslateX()).as("the one on its way arrives").isZero();
            assertThat(second.getTranslateX()).isPositive();
            navigator.ask(new Sheet("问题", Words.plain("内容")));
            assertThat(robot.lookup("#sheet").query().getTranslateY()).isPositive();
        });
        until(() -> second.getTranslateX() == 0 && second.getOpacity() == 1);
        until(() -> robot.lookup("#sheet").query().getTranslateY() == 0);
        robot.interact(() -> {
            navigator.closeSheet();
            Display.USUAL.moving(false).wear(navigator.getScene());
            navigator.back();
            assertThat(first.getTranslateX()).isZero();
            assertThat(first.getOpacity()).isEqualTo(1);
            navigator.open(second);
        });
    }

    @Test
    void in_large_letters_a_grid_has_fewer_columns_and_never_one_left_over(FxRobot robot) {
        TileGrid grid = new TileGrid(4);
        List<Node> tabs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Button tab = new Button("常用");
            tab.getStyleClass().add("tab");
            tabs.add(tab);
        }
        robot.interact(() -> {
            grid.show(tabs);
            first.body(grid);
            navigator.back();
            assertThat(columns(grid, TextSize.STANDARD)).isEqualTo(4);
            assertThat(columns(grid, TextSize.ELDER)).isEqualTo(2);
        });
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 10 seconds", e);
        }
    }

    private long columns(TileGrid grid, TextSize size) {
        new Display(Theme.LIGHT, size, false).wear(navigator.getScene());
        navigator.applyCss();
        grid.resize(328, grid.prefHeight(328));
        grid.layout();
        return grid.getChildren().stream().filter(tab -> tab.getLayoutY() == 0).count();
    }

    @Test
    void the_stepper_stays_within_its_bounds(FxRobot robot) {
        assertThat(robot.lookup("#less").query().isDisabled()).isTrue();
        robot.clickOn("#more").clickOn("#more");
        assertThat(stepper.valueProperty().get()).isEqualTo(3);
        assertThat(robot.lookup("#more").query().isDisabled()).isTrue();
        robot.clickOn("#less");
        assertThat(stepper.valueProperty().get()).isEqualTo(2);
    }
}
