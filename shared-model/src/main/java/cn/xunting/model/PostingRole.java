package cn.xunting.model;

/** 派驻身份 — as what a person serves in a unit. */
public enum PostingRole {
    /** 工作人员. */
    STAFF,
    /** 首席代表: answers for the unit and acknowledges its findings. */
    CHIEF_REPRESENTATIVE
}
