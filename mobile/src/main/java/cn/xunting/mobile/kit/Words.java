package cn.xunting.mobile.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels by what they say rather than how they look; all wrap rather than being cut off. */
public final class Words {
    private Words() {}

    public static Label heading(String words) {
        return label(words, "heading");
    }

    public static Label strong(String words) {
        return label(words, "strong");
    }

    public static Label plain(String words) {
        return label(words, "plain");
    }

    public static Label quiet(String words) {
        return label(words, "quiet");
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
