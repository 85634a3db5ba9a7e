package cn.xunting.mobile.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row that leads somewhere: what it is at the left, how it stands at the right. */
public final class ListRow extends Button {
    public ListRow(String lead, String name, String line, Runnable action, Node... standing) {
        getStyleClass().add("list-row");
        Label leading = new Label(lead);
        leading.getStyleClass().add("row-lead");
        leading.setManaged(!lead.isEmpty());
        leading.setMinWidth(USE_PREF_SIZE);
        Label big = new Label(name);
        big.getStyleClass().add("row-name");
        big.setWrapText(true);
        big.setMinHeight(Region.USE_PREF_SIZE);
        Label small = new Label(line);
        small.getStyleClass().add("row-line");
        small.setWrapText(true);
        small.setManaged(!line.isEmpty());
        small.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(big, small);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox badges = new VBox(standing);
        badges.getStyleClass().add("row-standing");
        badges.setAlignment(Pos.CENTER_RIGHT);
        badges.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(leading, text, badges, Icon.NEXT.node(20));
        row.getStyleClass().add("row-box");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        row.prefWidthProperty().bind(widthProperty().subtract(28));
        setGraphic(row);
        setAccessibleText(lead + " " + name + " " + line);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> action.run());
    }
}
