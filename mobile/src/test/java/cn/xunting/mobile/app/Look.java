package cn.xunting.mobile.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What holds for every screen, whatever it shows. */
final class Look {
    private static final double TARGET = 48;

    private Look() {}

    /** Every button is large enough for a thumb, and no words are cut off. */
    static void check(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Button button) {
            assertThat(button.getHeight()).as("height of %s", button).isGreaterThanOrEqualTo(TARGET);
            assertThat(button.getWidth()).as("width of %s", button).isGreaterThanOrEqualTo(TARGET);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (parent instanceof Labeled labeled && child instanceof Text text) {
                    assertThat(text.getText()).isEqualTo(labeled.getText());
                }
                check(child);
            }
        }
    }
}
