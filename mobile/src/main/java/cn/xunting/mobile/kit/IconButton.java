package cn.xunting.mobile.kit;

import javafx.scene.control.Button;

/** A button that is an icon; its words are for those who cannot see it. */
public final class IconButton extends Button {
    public IconButton(Icon icon, String words) {
        getStyleClass().add("icon-button");
        icon(icon, words);
    }

    /** Shows another icon, with other words. */
    public void icon(Icon icon, String words) {
        setGraphic(icon.node());
        setAccessibleText(words);
    }
}
