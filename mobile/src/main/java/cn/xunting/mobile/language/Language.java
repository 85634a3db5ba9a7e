package cn.xunting.mobile.language;

import cn.xunting.model.Catalogue;
import java.util.Locale;
import java.util.Map;

/** 语言 — the languages the app speaks. */
public enum Language {
    CHINESE("中文", Locale.CHINA),
    ENGLISH("English", Locale.ENGLISH);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language's name in itself, for whoever cannot read the one the app speaks now. */
    public String ownName() {
        return ownName;
    }

    /** How names of months and weekdays are written in it. */
    public Locale locale() {
        return locale;
    }

    /** The language's words, by the Chinese they stand for. Not for Chinese, which needs none. */
    Map<String, String> catalogue() {
        return Catalogue.read(Language.class, name().toLowerCase(Locale.ROOT) + ".txt");
    }

    /** What to speak where nobody has chosen yet: Chinese to whoever reads it, English to everybody else. */
    public static Language of(Locale platform) {
        return platform.getLanguage().equals(CHINESE.locale.getLanguage()) ? CHINESE : ENGLISH;
    }
}
