package cn.xunting.regulation;

/** 信息采用口径 — how the media levels that take up one item add up, 四(五). */
public enum PublicityStack {
    /** 只取最高一级. */
    HIGHEST_MEDIA,
    /** 逐级累加. */
    ALL
}
