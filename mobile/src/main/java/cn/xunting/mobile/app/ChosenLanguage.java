package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.language.Language;
import java.util.Locale;
import java.util.stream.Stream;

/** 语言选择 — the language its user last chose; the platform's until somebody has. */
final class ChosenLanguage {
    private static final String LANGUAGE = "language";

    private ChosenLanguage() {}

    static Language of(Settings settings, Locale platform) {
        String kept = settings.get(LANGUAGE).orElse("");
        return Stream.of(Language.values())
                .filter(language -> language.name().equals(kept))
                .findFirst()
                .orElse(Language.of(platform));
    }

    static void keep(Settings settings, Language chosen) {
        settings.put(LANGUAGE, chosen.name());
    }
}
