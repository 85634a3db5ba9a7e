package cn.xunting.regulation;

/** 个人成绩口径 — what a person's month score starts from, 五. */
public enum PersonalModel {
    /** 只看本人情形: the clean score less what the person did. */
    OWN_EVENTS,
    /** 窗口得分加本人情形: the score of the unit less what the person did. */
    WINDOW_PLUS_OWN
}
