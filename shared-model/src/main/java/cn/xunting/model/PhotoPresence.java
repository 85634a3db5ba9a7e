package cn.xunting.model;

/** 照片状态 — whether the server holds a photo that a finding names. */
public enum PhotoPresence {
    PRESENT,
    /** 缺图: named by a finding, not (yet) uploaded. */
    MISSING
}
