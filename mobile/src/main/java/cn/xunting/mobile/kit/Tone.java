package cn.xunting.mobile.kit;

import java.util.Locale;

/** What a badge or notice says by its colour, beside its words. */
public enum Tone {
    QUIET,
    INFO,
    GOOD,
    WARNING,
    BAD;

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
