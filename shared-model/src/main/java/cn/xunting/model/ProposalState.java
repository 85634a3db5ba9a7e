package cn.xunting.model;

/** 提议状态 — whether a reviewer has answered a proposal. */
public enum ProposalState {
    /** 待答复. */
    OPEN,
    /** 已答复. */
    ANSWERED
}
