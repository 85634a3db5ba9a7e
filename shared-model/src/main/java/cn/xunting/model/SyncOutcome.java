package cn.xunting.model;

/** 回执 — what became of one item of a sync. */
public enum SyncOutcome {
    /** 已收: the server keeps it from now on. */
    ACCEPTED,
    /** 早已收到: the same item was there before; nothing changed. */
    ALREADY_HAVE,
    /** 退回: it will never be taken as it is; the problem says why. */
    REFUSED,
    /** 暂存待查: kept by the server, counted nowhere, until somebody has looked at the problem. */
    QUARANTINED
}
