package cn.xunting.model;

/** 计分对象 — to whom an item is charged, by the letters of the item list. */
public enum Charge {
    /** 窗口: the unit, in full. */
    W,
    /** 个人: the person alone. */
    P,
    /** 个人及窗口: both, each in full. */
    WP,
    /** 个人全额、窗口平均: the person in full, the unit by the average over its people. */
    A,
    /** 个人全额、窗口按缺勤率: the person in full, the unit through the absence ratio. */
    R;

    /** Whether a finding under such an item must name a person: the person pays, or the ratio counts them. */
    public boolean needsPerson() {
        return switch (this) {
            case P, R -> true;
            case W, WP, A -> false;
        };
    }
}
