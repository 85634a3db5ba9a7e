package cn.xunting.mobile.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A line to fill in, under its name. */
public final class Field extends VBox {
    private final TextField input = new TextField();

    public Field(String name, String prompt, String id) {
        getStyleClass().add("field");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(input);
        input.setPromptText(prompt);
        input.setId(id);
        input.setAccessibleText(name);
        getChildren().addAll(label, input);
    }

    public StringProperty textProperty() {
        return input.textProperty();
    }

    /** What happens at Enter. */
    public Field onEnter(Runnable action) {
        input.setOnAction(event -> action.run());
        return this;
    }
}
