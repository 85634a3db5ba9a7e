package cn.xunting.model;

/** 日历例外 — what a day is, against Monday to Friday. */
public enum DayKind {
    /** 调休上班. */
    WORKDAY,
    /** 放假. */
    HOLIDAY
}
