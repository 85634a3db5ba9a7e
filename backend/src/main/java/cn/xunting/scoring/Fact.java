package cn.xunting.scoring;

import cn.xunting.model.FindingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 事实 — a finding as scoring sees it.
 *
 * @param item the code of its item in the edition
 * @param staffNo whom it names, or nobody in particular
 * @param day the hall's day on which it occurred
 * @param quantity how many of the item's unit of count, at least one
 * @param matter links findings on one matter
 */
public record Fact(
        UUID id,
        String item,
        @Nullable String staffNo,
        LocalDate day,
        int quantity,
        @Nullable String matter,
        FindingState state) {
    public Fact {
        if (quantity < 1) {
            throw new IllegalArgumentException("A finding counts at least one: " + id);
        }
    }

    /** The same, counted so many times. */
    Fact times(int other) {
        return new Fact(id, item, staffNo, day, other, matter, state);
    }

    /** By day, then in the order of the texts of the ids, which is not that of {@link UUID#compareTo}. */
    static int byDayThenId(Fact one, Fact other) {
        var days = one.day.compareTo(other.day);
        if (days != 0) {
            return days;
        }
        var high = Long.compareUnsigned(one.id.getMostSignificantBits(), other.id.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(one.id.getLeastSignificantBits(), other.id.getLeastSignificantBits());
    }
}
