package cn.xunting.ledger;

import cn.xunting.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 可见范围 — which findings of the hall a caller may read, as a condition of a query: all, or those of the units they speak
 * for and those that name them.
 *
 * @param units those they speak for
 * @param ownUnits those they belong to: findings there may be about them
 * @param staffNo the person they are, if any
 */
record ReadingScope(
        boolean wholeHall,
        List<String> units,
        List<String> ownUnits,
        @Nullable String staffNo) {
    static ReadingScope of(Caller caller) {
        return new ReadingScope(caller.readsWholeHall(), caller.represented(), caller.ownUnits(), caller.staffNo());
    }

    /** Whether it can hold findings of the unit. */
    boolean reaches(String asked) {
        return wholeHall || units.contains(asked) || ownUnits.contains(asked);
    }

    /** The condition on the finding {@code f}; nobody matches where there is nothing to match. */
    String condition() {
        if (wholeHall) {
            return "";
        }
        return units.isEmpty() ? " and f.staffNo = :ofPerson" : " and (f.unit in :ofUnits or f.staffNo = :ofPerson)";
    }

    Map<String, Object> values() {
        if (wholeHall) {
            return Map.of();
        }
        Map<String, Object> values = new TreeMap<>(Map.of("ofPerson", Objects.requireNonNullElse(staffNo, "")));
        if (!units.isEmpty()) {
            values.put("ofUnits", units);
        }
        return values;
    }
}
