package cn.xunting.regulation;

/** 窗口考勤口径 — how attendance becomes the loss of a unit, 四(一). */
public enum AttendanceWindowMode {
    /** 缺勤率: absences ÷ due sign-ins × full mark. */
    RATIO,
    /** 缺勤率另加个人情形: the ratio, and the personal items in full besides. */
    RATIO_PLUS_ITEMS,
    /** 个人情形平均: the personal items divided by the head count. */
    AVERAGE_ITEMS
}
