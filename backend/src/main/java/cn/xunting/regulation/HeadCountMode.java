package cn.xunting.regulation;

/** 人数口径 — how many people a unit counts, 四(二). */
public enum HeadCountMode {
    /** 按在册工作日折算. */
    WEIGHTED,
    /** 月末在册人数. */
    MONTH_END,
    /** 当月到过岗的人数. */
    DISTINCT
}
