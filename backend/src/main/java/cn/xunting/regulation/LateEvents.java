package cn.xunting.regulation;

/** 迟到情形口径 — what becomes of a finding verified after its month was closed, 三. */
public enum LateEvents {
    /** 补记: it is entered in the month of verification. */
    SUPPLEMENT,
    /** 重开: the month is reopened. */
    REOPEN
}
