package cn.xunting.model;

/** 问题状态 — where a finding stands; it follows from the decisions appended to it. */
public enum FindingState {
    /** 已记录. */
    RECORDED,
    /** 已确认 by the chief representative. */
    ACKNOWLEDGED,
    /** 有异议: awaits a decision, and counts meanwhile. */
    DISPUTED,
    /** 已查实: verified, or upheld after a dispute. */
    CONFIRMED,
    /** 已撤销 by a reviewer. */
    REVOKED,
    /** 已撤回 by its recorder. */
    WITHDRAWN;

    /**
     * Whether a finding in this state counts in the score.
     *
     * @param mustBeVerified whether its item counts only once verified (查实)
     */
    public boolean counts(boolean mustBeVerified) {
        return switch (this) {
            case RECORDED, ACKNOWLEDGED, DISPUTED -> !mustBeVerified;
            case CONFIRMED -> true;
            case REVOKED, WITHDRAWN -> false;
        };
    }
}
