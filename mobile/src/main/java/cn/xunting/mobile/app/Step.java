package cn.xunting.mobile.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * 一步 — a screen on the way to where the user is.
 *
 * @param about the unit, item or finding it is about; empty where there is only one such screen
 */
record Step(Kind kind, String about) {
    /** A kept one is found by its name: one that is renamed is a step nobody takes. */
    enum Kind {
        UNIT,
        ITEM,
        CONFIRM,
        WITHDRAW,
        ANSWER,
        SUMMARY,
        SCORES,
        OUTBOX,
        EXPORT
    }

    static Step to(Kind kind) {
        return new Step(kind, "");
    }

    static Step to(Kind kind, UUID finding) {
        return new Step(kind, finding.toString());
    }

    /** Reads what {@link #toString} wrote; empty for what another version of the app may have written. */
    static Optional<Step> read(String line) {
        int space = line.indexOf(' ');
        return Arrays.stream(Kind.values())
                .filter(kind -> space > 0 && kind.name().equals(line.substring(0, space)))
                .map(kind -> new Step(kind, line.substring(space + 1)))
                .filter(step -> !step.isOfAFinding() || step.finding().isPresent())
                .findFirst();
    }

    private boolean isOfAFinding() {
        return kind == Kind.CONFIRM || kind == Kind.WITHDRAW || kind == Kind.ANSWER;
    }

    /** The finding it is about; empty if it is about none. */
    Optional<UUID> finding() {
        try {
            return Optional.of(UUID.fromString(about));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind + " " + about;
    }
}
