package cn.xunting.mobile.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A line to fill in, under its name and what to write there: inside the field large letters would cut that off. */
public final class Field extends VBox {
    private final TextField input = new TextField();

    /** @param hint what to write; empty where the name says it */
    public Field(String name, String hint, String id) {
        getStyleClass().add("field");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(name);
        input.setAccessibleHelp(hint);
        getChildren().addAll(label, Words.quiet(hint), input);
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
