package cn.xunting.mobile.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lays nodes out in columns of equal width. */
public final class TileGrid extends GridPane {
    private final int columns;

    public TileGrid(int columns) {
        this.columns = columns;
        getStyleClass().add("tile-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    /** Replaces what is shown. */
    public void show(List<? extends Node> nodes) {
        getChildren().clear();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            GridPane.setFillHeight(node, true);
            GridPane.setFillWidth(node, true);
            add(node, i % columns, i / columns);
        }
    }
}
