package cn.xunting.regulation;

/** 无责任人口径 — how a fault of nobody in particular is charged, 四(二). */
public enum UnattributedCharge {
    /** 参加平均: it is one more part of the sum that is averaged. */
    AVERAGE,
    /** 全额: it is charged undivided, after the division. */
    FULL
}
