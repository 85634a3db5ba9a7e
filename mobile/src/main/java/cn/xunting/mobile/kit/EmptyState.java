package cn.xunting.mobile.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What a screen shows when there is nothing to show: that this is so, and what to do. */
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String what, String next) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label big = line(what, "strong");
        Label small = line(next, "quiet");
        getChildren().addAll(icon.large(), big, small);
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
