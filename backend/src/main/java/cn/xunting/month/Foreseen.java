package cn.xunting.month;

import cn.xunting.model.Points;
import cn.xunting.model.wire.office.UnitChange;
import org.jspecify.annotations.Nullable;

/** 预计的影响 — what a decision on a finding would do to the scores, or why that cannot be told. */
public sealed interface Foreseen {
    /**
     * As the month stands.
     *
     * @param unit also where nothing changes
     * @param person of whoever the finding names; absent where it names nobody who is on the month's roster
     */
    record Told(UnitChange unit, @Nullable Person person) implements Foreseen {
        /** Whether neither total would move. */
        public boolean isNothing() {
            return unit.totalBefore().equals(unit.totalAfter())
                    && (person == null || person.before().equals(person.after()));
        }
    }

    /** A person's total. */
    record Person(String staffNo, String name, Points before, Points after) {}

    /** Why it is not told. */
    enum Untold implements Foreseen {
        /** The reader may not read the unit's scores. */
        NOT_THE_READERS,
        /** The month is closed, and nothing moves it. */
        CLOSED,
        /** The month ranks no such unit. */
        NOT_RANKED
    }
}
