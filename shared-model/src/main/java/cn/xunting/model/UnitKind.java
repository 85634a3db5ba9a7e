package cn.xunting.model;

/** 窗口 / 科室 — the two kinds of assessed unit. */
public enum UnitKind {
    /** 窗口: a team that a municipal unit stations in the hall. */
    WINDOW,
    /** 科室: a department of the bureau, assessed like a window. */
    DEPARTMENT
}
