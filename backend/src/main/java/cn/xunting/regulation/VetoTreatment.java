package cn.xunting.regulation;

/** 取消资格口径 — what becomes of the place of a vetoed unit, 五. */
public enum VetoTreatment {
    /** 划去不补: rank all, cut, strike; the place stays empty. */
    STRIKE,
    /** 递补: vetoed units do not take a place. */
    REFILL
}
