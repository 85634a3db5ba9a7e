package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.kit.Theme;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light or dark, as the user last chose; JavaFX 21 cannot ask the system. */
public final class Appearance {
    private static final String THEME = "theme";
    private final Scene scene;
    private final Settings settings;
    private Theme theme;

    public Appearance(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        this.theme = settings.get(THEME).filter(Theme.DARK.name()::equals).isPresent() ? Theme.DARK : Theme.LIGHT;
        theme.wear(scene);
    }

    /** Puts other content in the window, dressed alike. */
    public void show(Parent root) {
        scene.setRoot(root);
        theme.wear(scene);
    }

    public Theme theme() {
        return theme;
    }

    public void change() {
        theme = theme.other();
        theme.wear(scene);
        settings.put(THEME, theme.name());
    }
}
