package cn.xunting.model;

/** 月份状态 — the life of an assessed month. */
public enum MonthState {
    OPEN,
    CLOSED,
    PUBLISHED
}
