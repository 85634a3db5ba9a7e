package cn.xunting.mobile.language;

/** 语言 — the languages the app speaks. */
public enum Language {
    CHINESE("中文"),
    ENGLISH("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The language's name in itself, for whoever cannot read the one the app speaks now. */
    public String ownName() {
        return ownName;
    }
}
