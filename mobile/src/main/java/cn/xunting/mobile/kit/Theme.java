package cn.xunting.mobile.kit;

import java.net.URL;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** Light or dark: the same stylesheet, with another set of colours looked up. */
public enum Theme {
    LIGHT,
    DARK;

    private static final String SHEET = "phone.css";

    /** Dresses a scene; calling it again changes the clothes. */
    public void wear(Scene scene) {
        URL sheet = Theme.class.getResource(SHEET);
        if (sheet == null) {
            throw new IllegalStateException("The app carries no stylesheet");
        }
        if (!scene.getStylesheets().contains(sheet.toExternalForm())) {
            scene.getStylesheets().add(sheet.toExternalForm());
        }
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
