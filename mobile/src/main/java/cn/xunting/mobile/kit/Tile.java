package cn.xunting.mobile.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A large button with a name and a quiet line below it, two to a row. */
public final class Tile extends WrappingButton {
    public Tile(String name, String line, Runnable action) {
        getStyleClass().add("tile");
        Label big = new Label(name);
        big.getStyleClass().add("tile-name");
        big.setWrapText(true);
        big.setMinHeight(Region.USE_PREF_SIZE);
        Label small = new Label(line);
        small.getStyleClass().add("tile-line");
        small.managedProperty().bind(small.textProperty().isNotEmpty());
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox text = new VBox(big, gap, small);
        fill(text, action);
        setAccessibleText(name + " " + line);
        setMaxHeight(Double.MAX_VALUE);
    }

    /** Marks the tile as the chosen one of its group. */
    public void choose(boolean chosen) {
        Chosen.mark(this, chosen);
    }
}
