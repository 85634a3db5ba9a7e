package cn.xunting.model.wire;

import java.util.List;

/**
 * 一组排名 — units ranked against each other.
 *
 * @param kind {@code WINDOW}, {@code DEPARTMENT}, or {@code ALL} where they are ranked together
 * @param quota how many titles there are to give
 * @param tieAtCut more units stand at or above the cut than the quota
 */
public record PoolResult(String kind, int quota, boolean tieAtCut, List<RankedUnit> units) {
    public PoolResult {
        units = List.copyOf(units);
    }
}
