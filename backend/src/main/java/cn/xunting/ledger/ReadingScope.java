package cn.xunting.ledger;

import cn.xunting.access.Caller;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 可见范围 — which findings of the hall a caller may read, as a condition of a query: all, or those of the unit they
 * represent and those that name them.
 *
 * @param unit the unit they represent, if any
 * @param staffNo the person they are, if any
 */
record ReadingScope(
        boolean wholeHall, @Nullable String unit, @Nullable String staffNo) {
    static ReadingScope of(Caller caller) {
        String unit = caller.unit();
        return new ReadingScope(
                caller.readsWholeHall(),
                unit != null && caller.represents(unit) ? unit : null,
                caller.officer().staffNo());
    }

    /** Whether it can hold findings of the unit. */
    boolean reaches(String asked) {
        return wholeHall || unit == null || unit.equals(asked);
    }

    /** The condition on the finding {@code f}; a null matches nothing. */
    String condition() {
        return wholeHall ? "" : " and (f.unit = :ofUnit or f.staffNo = :ofPerson)";
    }

    Map<String, Object> values() {
        return wholeHall
                ? Map.of()
                : new TreeMap<>(Map.of("ofUnit", unit == null ? "" : unit, "ofPerson", staffNo == null ? "" : staffNo));
    }
}
