package cn.xunting.model;

/** 请假种类, 四(一)2. */
public enum LeaveKind {
    /** 事假. */
    PERSONAL,
    /** 病假. */
    SICK,
    /** 产假. */
    MATERNITY,
    /** 婚假. */
    MARRIAGE,
    /** 丧假. */
    BEREAVEMENT,
    /** 年休假. */
    ANNUAL,
    /** 因公出差. */
    TRIP,
    /** 学习. */
    STUDY,
    /** 培训. */
    TRAINING;

    /** 因公: whether it needs a document besides the approval. */
    public boolean isOnDuty() {
        return this == TRIP || this == STUDY || this == TRAINING;
    }
}
