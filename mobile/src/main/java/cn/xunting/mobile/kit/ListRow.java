package cn.xunting.mobile.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row that leads somewhere: what it is at the left, how it stands at the right. */
public final class ListRow extends WrappingButton {
    private final Label big = new Label();
    private final Label small = new Label();

    public ListRow(String lead, String name, String line, Runnable action, Node... standing) {
        getStyleClass().add("list-row");
        Label leading = new Label(lead);
        leading.getStyleClass().add("row-lead");
        leading.setManaged(!lead.isEmpty());
        big.setText(name);
        big.getStyleClass().add("row-name");
        big.setWrapText(true);
        big.setMinHeight(Region.USE_PREF_SIZE);
        small.setText(line);
        small.getStyleClass().add("row-line");
        small.setWrapText(true);
        small.managedProperty().bind(small.textProperty().isNotEmpty());
        small.visibleProperty().bind(small.managedProperty()); // else its last height would still count for a tap
        small.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(big, small);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        fill(new RowBox(leading, text, big, Icon.NEXT.node(), standing), action);
        accessibleTextProperty().bind(Bindings.concat(lead, " ", big.textProperty(), " ", small.textProperty()));
    }

    public StringProperty nameProperty() {
        return big.textProperty();
    }

    public StringProperty lineProperty() {
        return small.textProperty();
    }
}
