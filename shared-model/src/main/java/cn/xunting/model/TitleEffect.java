package cn.xunting.model;

/** 称号变化 — what other readings would do to a unit's title. */
public enum TitleEffect {
    /** 得到称号. */
    GAINS_TITLE,
    /** 失去称号. */
    LOSES_TITLE,
    /** 称号不变: it has the title either way, or neither. */
    UNCHANGED
}
