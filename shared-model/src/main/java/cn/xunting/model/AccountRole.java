package cn.xunting.model;

/** 账号角色 — what an account may do. An account can hold several. */
public enum AccountRole {
    /** 督查员: walks the hall and records findings. */
    INSPECTOR,
    /** 首席代表: acknowledges or disputes what concerns their own unit, and sees its score. */
    CHIEF_REPRESENTATIVE,
    /** 审核人: verifies and decides disputes, never on their own unit. */
    REVIEWER,
    /** 领导: approves, closes and publishes. */
    LEADER,
    /** 系统管理员: accounts, roster, imports. */
    ADMINISTRATOR,
    /** 审计: reads everything, changes nothing. */
    AUDITOR,
    /** 工作人员: sees only their own card and asks for leave. */
    STAFF_MEMBER
}
