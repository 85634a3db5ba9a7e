package cn.xunting.mobile.kit;

import static cn.xunting.mobile.language.Say.say;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A password to fill in, which may be looked at: on a small keyboard a hidden slip costs a locked account. */
public final class SecretField extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final IconButton eye = new IconButton(Icon.EYE, say("显示密码"));

    public SecretField(String name, String id) {
        getStyleClass().add("field");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(hidden);
        hidden.setId(id);
        open.setId(id + "-open");
        open.textProperty().bindBidirectional(hidden.textProperty());
        StackPane inputs = new StackPane(hidden, open);
        HBox.setHgrow(inputs, Priority.ALWAYS);
        eye.setId(id + "-eye");
        eye.getStyleClass().add("beside-field");
        eye.setOnAction(event -> show(!open.isVisible()));
        HBox line = new HBox(inputs, eye);
        line.getStyleClass().add("field-line");
        getChildren().addAll(label, line);
        show(false);
    }

    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /** What happens at Enter. */
    public SecretField onEnter(Runnable action) {
        hidden.setOnAction(event -> action.run());
        open.setOnAction(event -> action.run());
        return this;
    }

    private void show(boolean visible) {
        open.setVisible(visible);
        hidden.setVisible(!visible);
        eye.icon(visible ? Icon.EYE_SHUT : Icon.EYE, visible ? say("隐藏密码") : say("显示密码"));
    }
}
