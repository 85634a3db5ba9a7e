package cn.xunting.mobile.app;

import cn.xunting.mobile.kit.Display;
import cn.xunting.mobile.kit.TextSize;
import cn.xunting.mobile.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;

/** One way a screen can look: colours, letters, and the size of the phone. */
record Outfit(Theme theme, TextSize size, double width, double height) {
    private static final double SMALL_WIDTH = 360;
    private static final double SMALL_HEIGHT = 640;

    /** A layout may ask for another: what scrolls along, and how high it then is. */
    private static final int PASSES = 3;

    /** Every colour in every size, and every size on a small phone. */
    static List<Outfit> all() {
        List<Outfit> all = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (TextSize size : TextSize.values()) {
                all.add(new Outfit(theme, size, Phone.WIDTH, Phone.HEIGHT));
            }
        }
        for (TextSize size : TextSize.values()) {
            all.add(new Outfit(Theme.LIGHT, size, SMALL_WIDTH, SMALL_HEIGHT));
        }
        return all;
    }

    String label() {
        String small = width < Phone.WIDTH ? "-small" : "";
        return (theme + "-" + size).toLowerCase(Locale.ROOT) + small;
    }

    /** Dresses the scene and lays it out, on the screen's thread and before it does anything else. */
    void wear(Scene scene) {
        new Display(theme, size, false).wear(scene);
        Parent root = scene.getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    Image picture(Scene scene) {
        SnapshotParameters all = new SnapshotParameters();
        all.setViewport(new Rectangle2D(0, 0, width, height));
        return scene.getRoot().snapshot(all, null);
    }
}
