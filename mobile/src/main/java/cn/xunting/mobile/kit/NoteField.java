package cn.xunting.mobile.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Several lines to fill in. */
public final class NoteField extends StackPane {
    private final TextArea input = new TextArea();

    public NoteField(String prompt, String id) {
        getStyleClass().add("note-field");
        input.setPromptText(prompt);
        input.setId(id);
        input.setWrapText(true);
        input.setPrefRowCount(2);
        input.setAccessibleText(prompt);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveAtTab);
        getChildren().add(input);
    }

    public StringProperty textProperty() {
        return input.textProperty();
    }

    /** A text area keeps Tab to itself and traps the focus; with Control it lets go. */
    private void leaveAtTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            input.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}
