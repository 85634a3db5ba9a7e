package cn.xunting.model;

/** 审批权限 — who approves a leave, the lowest first, 四(一)2. */
public enum ApprovalTier {
    /** 政务督查科. */
    SUPERVISION,
    /** 分管领导. */
    LEADER_IN_CHARGE,
    /** 主要领导. */
    MAIN_LEADER
}
