package cn.xunting.attendance;

/** 认定依据 — what the outcome of a due sign-in rests on. */
public enum SignInCause {
    /** 打卡记录. */
    PUNCH,
    /** 没有打卡记录. */
    NO_PUNCH,
    /** 有效请假. */
    LEAVE,
    /** 补签. */
    CORRECTION,
    /** 停机. */
    OUTAGE,
    /** 时间未到, or no punches have come in so far. */
    NOT_YET
}
