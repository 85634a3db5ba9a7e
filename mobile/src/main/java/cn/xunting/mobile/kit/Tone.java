package cn.xunting.mobile.kit;

import java.util.Locale;

/** What a badge or notice says by its colour, beside its words. */
public enum Tone {
    QUIET,
    INFO,
    GOOD,
    WARNING,
    BAD;

    /** Says the same to those who do not see colours. */
    Icon icon() {
        return switch (this) {
            case QUIET, INFO -> Icon.INFO;
            case GOOD -> Icon.CHECK;
            case WARNING, BAD -> Icon.WARNING;
        };
    }

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
