package cn.xunting.model;

import java.util.Optional;

/**
 * 窗口标签 — what the QR code on a unit's label says: the unit's id and nothing else, so that it can be read without a network and
 * tells a passer-by nothing.
 *
 * @param unit the unit's code, like {@code W01}
 */
public record UnitLabel(String unit) {
    private static final String SCHEME = "xunting:unit:";

    public UnitLabel {
        if (unit.isBlank() || !unit.equals(unit.strip())) {
            throw new IllegalArgumentException("Not a unit's code: '" + unit + "'");
        }
    }

    /** The label a code's text is of; empty where it is something else. */
    public static Optional<UnitLabel> of(String text) {
        String unit = text.startsWith(SCHEME) ? text.substring(SCHEME.length()).strip() : "";
        return unit.isEmpty() ? Optional.empty() : Optional.of(new UnitLabel(unit));
    }

    /** What is written into the code. */
    public String text() {
        return SCHEME + unit;
    }
}
