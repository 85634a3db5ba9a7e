package cn.xunting.mobile.kit;

import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** Light or dark: the same stylesheet, with another set of colours looked up. */
public enum Theme {
    LIGHT,
    DARK;

    private static final String SHEET = "/cn/xunting/mobile/kit/phone.css";

    /** Dresses a scene; calling it again changes the clothes. */
    public void wear(Scene scene) {
        scene.getStylesheets().setAll(SHEET);
        ObservableList<String> classes = scene.getRoot().getStyleClass();
        classes.remove("dark");
        if (this == DARK) {
            classes.add("dark");
        }
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
