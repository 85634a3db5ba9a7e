package cn.xunting.mobile.kit;

import javafx.scene.control.Label;

/** A short word on a coloured ground. */
public final class Badge extends Label {
    public Badge(String words, Tone tone) {
        super(words);
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
