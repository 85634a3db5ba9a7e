package cn.xunting.model;

/** 请假状态. */
public enum LeaveState {
    /** 已申请, not yet decided. */
    REQUESTED,
    /** 已批准; whether it excuses anything, its length and papers say. */
    APPROVED,
    /** 未批准. */
    REJECTED,
    /** 已取消 by whoever asked. */
    CANCELLED
}
