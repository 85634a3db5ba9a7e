package cn.xunting.model.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单位前景 — a unit's month as its representative sees it.
 *
 * @param band where it stands among the others, without their scores; absent where the unit is not ranked
 * @param oneMore what one more finding of each item would come to, in the edition's order; empty once the month is closed
 */
public record UnitOutlook(UnitSheet sheet, @Nullable RankBand band, List<OneMore> oneMore) {
    public UnitOutlook {
        oneMore = List.copyOf(oneMore);
    }
}
