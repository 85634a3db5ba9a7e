package cn.xunting.model.wire;

import cn.xunting.model.Points;
import org.jspecify.annotations.Nullable;

/**
 * 名次区间 — the third of its pool a unit stands in, and how far it is from the cut.
 *
 * @param from the best rank of the band
 * @param to the last rank of the band
 * @param units how many units are ranked together
 * @param quota how many titles there are to give
 * @param toCut the unit's total less that of the last place with a title: negative below it; absent where there is no title to
 *     give
 * @param holdsTitle whether it would have the title as things stand
 */
public record RankBand(
        int from, int to, int units, int quota, @Nullable Points toCut, boolean holdsTitle) {}
