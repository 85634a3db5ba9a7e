package cn.xunting.model;

/** 签到点 — the four sign-ins of a working day, in their order (四(一)1). */
public enum SignInPoint {
    /** 上午上班. */
    AM_IN,
    /** 上午下班. */
    AM_OUT,
    /** 下午上班. */
    PM_IN,
    /** 下午下班. */
    PM_OUT;

    /** Whether somebody arrives at it, rather than leaves. */
    public boolean isArrival() {
        return this == AM_IN || this == PM_IN;
    }

    public Half half() {
        return this == AM_IN || this == AM_OUT ? Half.AM : Half.PM;
    }
}
