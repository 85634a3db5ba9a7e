package cn.xunting.mobile.kit;

import static cn.xunting.mobile.language.Say.say;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A number between two bounds, one step a tap. */
public final class Stepper extends HBox {
    private final IntegerProperty value;

    public Stepper(int least, int most) {
        value = new SimpleIntegerProperty(least);
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        IconButton less = new IconButton(Icon.MINUS, say("减一"));
        less.setId("less");
        less.disableProperty().bind(value.lessThanOrEqualTo(least));
        less.setOnAction(event -> value.set(Math.max(least, value.get() - 1)));
        IconButton more = new IconButton(Icon.PLUS, say("加一"));
        more.setId("more");
        more.disableProperty().bind(value.greaterThanOrEqualTo(most));
        more.setOnAction(event -> value.set(Math.min(most, value.get() + 1)));
        Label shown = new Label();
        shown.textProperty().bind(value.asString());
        shown.getStyleClass().add("stepper-value");
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setAlignment(Pos.CENTER);
        HBox.setHgrow(shown, Priority.ALWAYS);
        getChildren().addAll(less, shown, more);
    }

    public IntegerProperty valueProperty() {
        return value;
    }
}
