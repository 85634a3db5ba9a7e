package cn.xunting.mobile.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Short phrases, one tap each. */
public final class Chips extends FlowPane {
    public Chips(List<String> phrases, Consumer<String> tapped) {
        getStyleClass().add("chips");
        for (String phrase : phrases) {
            Button chip = new Button(phrase);
            chip.getStyleClass().add("chip");
            chip.maxWidthProperty().bind(widthProperty());
            chip.setOnAction(event -> tapped.accept(phrase));
            getChildren().add(chip);
        }
    }
}
