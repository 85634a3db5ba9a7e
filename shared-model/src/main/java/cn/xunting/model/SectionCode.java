package cn.xunting.model;

/** 考核分项 — the sections of the regulation's 四, in its order. */
public enum SectionCode {
    /** 出勤到岗, 四(一). */
    S1,
    /** 工作纪律, 四(二). */
    S2,
    /** 业务管理, 四(三). */
    S3,
    /** 文明创建, 四(四). */
    S4,
    /** 信息宣传, 四(五). */
    S5,
    /** 加分情形, 四(六). */
    S6,
    /** 其他扣分情形, 四(七). */
    S7
}
