package cn.xunting.scoring;

import java.util.List;

/**
 * 一组排名 — units ranked against each other, by rank, then unit code.
 *
 * @param quota 名额: how many titles there are to give
 * @param tieAtCut more units stand at or above the cut than the quota
 */
public record Pool(PoolKind kind, int quota, boolean tieAtCut, List<Placing> placings) {
    public Pool {
        placings = List.copyOf(placings);
    }
}
