package cn.xunting.mobile.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled typeface: JavaFX on Android finds no Chinese font of its own, so it must be loaded before any text is drawn. */
public final class Fonts {
    public static final String FAMILY = "Noto Sans SC";
    private static final double ANY_SIZE = 18;

    private Fonts() {}

    /** Loads both weights; safe to call again. */
    public static void load() {
        load("NotoSansSC-Regular.ttf");
        load("NotoSansSC-Bold.ttf");
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                throw new IllegalStateException("The app carries no readable font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
