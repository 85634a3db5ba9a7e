package cn.xunting.model;

/** 签到情形 — what became of a due sign-in. */
public enum SignInOutcome {
    /** 正常: in time, or taken to be so by an approved correction. */
    ON_TIME,
    /** 迟到. */
    LATE,
    /** 早退. */
    EARLY,
    /** 缺勤: due and not made. */
    ABSENT,
    /** 已准假, or the machine was declared out of order. */
    EXCUSED,
    /** 待定: due, but the time for it is not over, or no record reaches that far yet. */
    OPEN
}
