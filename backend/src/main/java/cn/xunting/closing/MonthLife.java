package cn.xunting.closing;

import cn.xunting.model.MonthActKind;
import cn.xunting.model.MonthState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 月份的经过 — where a month stands, and what can be done to it there: {@code OPEN → CLOSED → PUBLISHED}, and back to {@code OPEN}
 * by two.
 *
 * @param revision the last one closed, 0 while there is none
 * @param close the close that holds, absent in an open month
 * @param proposal the reopening that waits for a second leader, if any
 */
record MonthLife(
        MonthState state,
        int revision,
        @Nullable MonthActRow close,
        @Nullable MonthActRow proposal) {
    private static final MonthLife NEW = new MonthLife(MonthState.OPEN, 0, null, null);

    /** The life that acts have made of a month. */
    static MonthLife of(List<MonthActRow> oldestFirst) {
        MonthLife life = NEW;
        for (MonthActRow act : oldestFirst) {
            life = life.after(act);
        }
        return life;
    }

    private MonthLife after(MonthActRow act) {
        return switch (act.kind) {
            case CLOSED -> new MonthLife(MonthState.CLOSED, act.revision, act, null);
            case PUBLISHED -> new MonthLife(MonthState.PUBLISHED, revision, close, proposal);
            case REOPEN_PROPOSED -> new MonthLife(state, revision, close, act);
            case REOPENED -> new MonthLife(MonthState.OPEN, revision, null, null);
        };
    }

    boolean isOpen() {
        return state == MonthState.OPEN;
    }

    /** The seal of the close that holds. */
    Optional<String> seal() {
        return Optional.ofNullable(close).map(act -> act.seal);
    }

    Optional<UUID> closeId() {
        return Optional.ofNullable(close).map(act -> act.id);
    }

    /** The revision that such an act now belongs to, or empty if it is not possible now. */
    Optional<Integer> revisionOf(MonthActKind act) {
        return switch (act) {
            case CLOSED -> isOpen() ? Optional.of(revision + 1) : Optional.empty();
            case PUBLISHED -> state == MonthState.CLOSED ? Optional.of(revision) : Optional.empty();
            case REOPEN_PROPOSED -> !isOpen() && proposal == null ? Optional.of(revision) : Optional.empty();
            case REOPENED -> proposal != null ? Optional.of(revision) : Optional.empty();
        };
    }
}
