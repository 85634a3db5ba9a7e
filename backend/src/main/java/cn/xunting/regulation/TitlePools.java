package cn.xunting.regulation;

/** 分组口径 — whether windows and departments are ranked apart, 五. */
public enum TitlePools {
    /** 窗口、科室分开. */
    APART,
    /** 合在一起. */
    TOGETHER
}
