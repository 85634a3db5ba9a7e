package cn.xunting.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 窗口标签 — what the QR code on a unit's label says: the codes of the hall and of the unit and nothing else, so that it can be read
 * without a network and tells a passer-by nothing.
 *
 * @param hall the hall's code; absent on labels printed before it was written on them
 * @param unit the unit's code, like {@code W01}
 */
public record UnitLabel(@Nullable String hall, String unit) {
    private static final String SCHEME = "xunting:unit:";
    private static final char BETWEEN = ':';

    public UnitLabel {
        if (hall != null) {
            requireCode(hall, "a hall");
        }
        requireCode(unit, "a unit");
    }

    private static void requireCode(String code, String what) {
        if (code.isBlank() || !code.equals(code.strip()) || code.indexOf(BETWEEN) >= 0) {
            throw new IllegalArgumentException("Not the code of " + what + ": '" + code + "'");
        }
    }

    /** The label a code's text is of; empty where it is something else. */
    public static Optional<UnitLabel> of(String text) {
        if (!text.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String codes = text.substring(SCHEME.length()).strip();
        int between = codes.indexOf(BETWEEN);
        try {
            return Optional.of(
                    between < 0
                            ? new UnitLabel(null, codes)
                            : new UnitLabel(codes.substring(0, between), codes.substring(between + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it hangs in a hall, as far as can be told: an old label, or a hall not known yet, could be any. */
    public boolean mayHangIn(Optional<String> hallCode) {
        return hall == null || hallCode.isEmpty() || hallCode.get().equals(hall);
    }

    /** What is written into the code. */
    public String text() {
        return SCHEME + (hall == null ? "" : hall + BETWEEN) + unit;
    }
}
