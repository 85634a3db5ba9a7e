package cn.xunting.regulation;

/** 名额取整口径 — how a share that is no whole number becomes a quota, 五. */
public enum QuotaRounding {
    /** 舍去. */
    FLOOR,
    /** 四舍五入. */
    HALF_UP
}
