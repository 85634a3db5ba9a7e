package cn.xunting.model;

/** 奖励金额的取整 — to what an amount is rounded, and how; once, at the end. */
public enum RewardRounding {
    /** 四舍五入到元. */
    YUAN_HALF_UP,
    /** 四舍五入到分. */
    FEN_HALF_UP,
    /** 不足一元舍去. */
    YUAN_DOWN
}
