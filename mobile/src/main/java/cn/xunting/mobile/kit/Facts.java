package cn.xunting.mobile.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row to look at, not to tap: what, more about it, and how it stands. */
public final class Facts {
    private Facts() {}

    public static Node row(String name, String line, Node... standing) {
        VBox text = new VBox(Words.plain(name), Words.quiet(line));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.getChildren().addAll(standing);
        row.getStyleClass().add("line-pair");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
