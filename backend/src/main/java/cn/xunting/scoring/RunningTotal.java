package cn.xunting.scoring;

import cn.xunting.model.Points;

/**
 * 累计 — spreads a loss that is rounded once over the lines that cause it: each line moves what the rounded loss of
 * all lines up to it grows by, so the lines always sum to the loss itself.
 */
final class RunningTotal {
    private Points before = Points.ZERO;

    /** What a line moves, given the rounded loss of all up to and including it; negative, as a deduction. */
    Points movedBy(Points lossSoFar) {
        var moved = before.minus(lossSoFar);
        before = lossSoFar;
        return moved;
    }

    /** The arithmetic of that line: the whole loss so far and, where it is not all its own, its part. */
    static String inWords(String formula, Points lossSoFar, Points moved) {
        var whole = formula + " = " + lossSoFar;
        return moved.negated().equals(lossSoFar) ? whole : whole + "，其中本条 " + Words.of(moved);
    }
}
