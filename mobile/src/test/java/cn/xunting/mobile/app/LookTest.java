package cn.xunting.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The check that every picture goes through finds what it is there for. */
@ExtendWith(ApplicationExtension.class)
class LookTest {
    private final TextField field = new TextField();
    private final Scene scene = new Scene(new VBox(field), Phone.WIDTH, Phone.HEIGHT);

    @Start
    void open(Stage stage) {
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_prompt_is_a_fault_where_its_field_is_too_narrow_and_only_while_nothing_is_typed(FxRobot robot) {
        assertThat(faults(robot, "编号、名称、拼音首字母、条号，以及别的什么可以用来找到一个条款的词", "")).isNotEmpty();
        assertThat(faults(robot, "编号、名称、拼音首字母、条号，以及别的什么可以用来找到一个条款的词", "手机")).isEmpty();
        assertThat(faults(robot, "名称", "")).isEmpty();
    }

    private List<String> faults(FxRobot robot, String prompt, String typed) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> {
            field.setPromptText(prompt);
            field.setText(typed);
            Outfit outfit = Outfit.all().get(0);
            outfit.wear(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            faults.addAll(Look.faults(scene.getRoot(), outfit));
        });
        faults.removeIf(fault -> !fault.startsWith("prompt cut off"));
        return faults;
    }
}
