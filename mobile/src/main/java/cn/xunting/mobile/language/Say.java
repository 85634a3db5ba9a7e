package cn.xunting.mobile.language;

import cn.xunting.model.Catalogue;
import java.util.Map;

/** 说 — what the app says to its user, in the language chosen. Like the platform's own locale, the choice is one for the whole app. */
public final class Say {
    private static volatile Language language = Language.CHINESE;
    private static volatile Map<String, String> words = Map.of();

    private Say() {}

    /**
     * A sentence in the chosen language.
     *
     * @param chinese the sentence, in which {@code {0}}, {@code {1}}… stand for the parts; must be a literal, so that the test of the catalogue finds it
     * @param parts numbers, names and what else is put in as it is
     */
    public static String say(String chinese, Object... parts) {
        return Catalogue.filled(words.getOrDefault(chinese, chinese), parts);
    }

    public static Language language() {
        return language;
    }

    /** Speaks another language from now on. What is on a screen already stays as it was said. */
    public static void speak(Language chosen) {
        words = chosen == Language.CHINESE ? Map.of() : chosen.catalogue();
        language = chosen;
    }
}
