package cn.xunting.model;

/** 待办 — what a finding waits for before it is settled. */
public enum Awaiting {
    /** 待查实: its item counts only once verified; until then it is pending and does not count. */
    VERIFICATION,
    /** 待裁定: it is disputed, and a reviewer has to answer. */
    DECISION
}
