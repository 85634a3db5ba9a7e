package cn.xunting.mobile.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Several lines to fill in, under what to write there. */
public final class NoteField extends VBox {
    private final TextArea input = new TextArea();

    public NoteField(String hint, String id) {
        getStyleClass().add("field");
        input.setId(id);
        input.setWrapText(true);
        input.setPrefRowCount(2);
        input.setAccessibleText(hint);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveAtTab);
        getChildren().addAll(Words.quiet(hint), input);
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
