package cn.xunting.mobile.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number to look at, large, under what it counts. */
public final class Figure extends VBox {
    public Figure(String name, ObservableValue<String> value) {
        getStyleClass().addAll("card", "figure");
        Label shown = new Label();
        shown.getStyleClass().add("figure-value");
        shown.textProperty().bind(value);
        getChildren().addAll(Words.quiet(name), shown);
    }
}
