package cn.xunting.mobile.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A large button with a name and a quiet line below it, two to a row. */
public final class Tile extends WrappingButton {
    private final HBox below = new HBox();

    public Tile(String name, String line, Runnable action) {
        getStyleClass().add("tile");
        Label big = new Label(name);
        big.getStyleClass().add("tile-name");
        big.setWrapText(true);
        big.setMinHeight(Region.USE_PREF_SIZE);
        Label small = new Label(line);
        small.getStyleClass().add("tile-line");
        small.setWrapText(true);
        small.setMinHeight(Region.USE_PREF_SIZE);
        small.setMaxWidth(Double.MAX_VALUE);
        small.managedProperty().bind(small.textProperty().isNotEmpty());
        HBox.setHgrow(small, Priority.ALWAYS);
        below.getChildren().add(small);
        below.setAlignment(Pos.BOTTOM_LEFT);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox text = new VBox(big, gap, below);
        fill(text, action);
        setAccessibleText(name + " " + line);
        setMaxHeight(Double.MAX_VALUE);
    }

    /** Marks the tile as the chosen one of its group; by a tick too, which keeps its place while it is not. */
    public void choose(boolean chosen) {
        if (below.getChildren().size() == 1) {
            below.getChildren().add(Icon.CHECK.node());
        }
        Chosen.mark(this, chosen);
    }
}
