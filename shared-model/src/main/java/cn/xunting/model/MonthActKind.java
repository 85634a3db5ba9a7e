package cn.xunting.model;

/** 月份办理 — what somebody did to a month. */
public enum MonthActKind {
    /** 关账. */
    CLOSED,
    /** 发布. */
    PUBLISHED,
    /** 提议重开: one leader's word, which waits for a second. */
    REOPEN_PROPOSED,
    /** 重开: with the second leader's word; the next close makes another revision. */
    REOPENED
}
