package cn.xunting.scoring;

import cn.xunting.model.Title;
import cn.xunting.model.wire.RankedUnit;
import org.jspecify.annotations.Nullable;

/**
 * 名次 — the place of a unit in its pool.
 *
 * @param rank 1 + the number of units of the pool with a higher total
 * @param title absent where it has none
 * @param reason why it has the title, or has not, in words
 */
public record Placing(
        Contender contender, int rank, @Nullable Title title, String reason) {
    /**
     * The place as it travels.
     *
     * @param name the name of the unit
     */
    public RankedUnit toWire(String name) {
        var sheet = contender.sheet();
        return new RankedUnit(
                contender.unit(), name, rank, sheet.total(), sheet.sectionScores(), sheet.vetoes(), title, reason);
    }
}
