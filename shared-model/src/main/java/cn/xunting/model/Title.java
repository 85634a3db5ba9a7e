package cn.xunting.model;

/** 称号 — what a month gives a unit. */
public enum Title {
    /** 优质服务窗口(科室). */
    QUALITY_SERVICE_UNIT
}
