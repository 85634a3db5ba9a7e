package cn.xunting.model;

/** 半天 — the half of a working day that leaves are counted in. */
public enum Half {
    AM,
    PM
}
