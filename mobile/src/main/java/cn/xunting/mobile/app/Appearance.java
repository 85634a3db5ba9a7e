package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.kit.Display;
import cn.xunting.mobile.kit.TextSize;
import cn.xunting.mobile.kit.Theme;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The window dressed as its user last chose; JavaFX 21 cannot ask the system. */
public final class Appearance {
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String MOTION = "motion";
    private final Scene scene;
    private final Settings settings;
    private Display display;

    public Appearance(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        this.display = new Display(
                kept(THEME, Theme.values(), Display.USUAL.theme()),
                kept(TEXT_SIZE, TextSize.values(), Display.USUAL.size()),
                settings.get(MOTION).map(Boolean::parseBoolean).orElse(Display.USUAL.motion()));
        display.wear(scene);
    }

    /** Puts other content in the window, dressed alike. */
    public void show(Parent root) {
        scene.setRoot(root);
        display.wear(scene);
    }

    public Display display() {
        return display;
    }

    /** Changes the clothes at once, and keeps the choice for the next start. */
    public void choose(Display chosen) {
        display = chosen;
        display.wear(scene);
        settings.put(THEME, chosen.theme().name());
        settings.put(TEXT_SIZE, chosen.size().name());
        settings.put(MOTION, String.valueOf(chosen.motion()));
    }

    /** What another version of the app kept may not be known here. */
    private <E extends Enum<E>> E kept(String name, E[] values, E usual) {
        return settings.get(name)
                .flatMap(word -> Arrays.stream(values)
                        .filter(value -> value.name().equals(word))
                        .findFirst())
                .orElse(usual);
    }
}
