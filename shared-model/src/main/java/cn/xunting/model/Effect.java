package cn.xunting.model;

/** 附带后果 — what an item brings besides its points. */
public enum Effect {
    /** 取消当月评选资格: the unit loses the month's title. */
    VETO_MONTH,
    /** 取消年度评选资格: the unit loses the year's red flag. */
    VETO_YEAR,
    /** 计入约谈次数: counts toward the interview of the person. */
    INTERVIEW_COUNT
}
