package cn.xunting.mobile.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A sentence the user should read, with an icon; gone while it is empty. */
public final class Notice extends HBox {
    private final Label label = new Label();

    public Notice(Tone tone) {
        getStyleClass().addAll("notice", tone.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(tone.icon().node(), label);
        managedProperty().bind(label.textProperty().isNotEmpty());
        visibleProperty().bind(label.textProperty().isNotEmpty());
    }

    public StringProperty textProperty() {
        return label.textProperty();
    }
}
