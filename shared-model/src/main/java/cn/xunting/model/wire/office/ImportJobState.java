package cn.xunting.model.wire.office;

/** 导入进度 — how an import goes that was answered before it was through. */
public enum ImportJobState {
    RUNNING,
    DONE,
    FAILED
}
