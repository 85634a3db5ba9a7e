package cn.xunting.regulation;

/** 停发起始口径 — the first month of a suspension, 五. */
public enum SuspensionStart {
    /** 决定当月. */
    DECISION_MONTH,
    /** 决定次月. */
    NEXT_MONTH
}
