package cn.xunting.model;

/** 处理决定 — what somebody says about a finding. */
public enum DecisionKind {
    /** 确认 by the chief representative. */
    ACKNOWLEDGED,
    /** 拒签: the representative refuses; the finding stands. */
    REFUSED,
    /** 首席代表不在场: said by the inspector; the finding stands. */
    ABSENT,
    /** 异议 by the representative or the person. */
    DISPUTED,
    /** 查实 by a reviewer. */
    VERIFIED,
    /** 维持 after a dispute. */
    UPHELD,
    /** 撤销 by a reviewer. */
    REVOKED,
    /** 撤回 by the recorder. */
    WITHDRAWN
}
