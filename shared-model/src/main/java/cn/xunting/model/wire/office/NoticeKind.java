package cn.xunting.model.wire.office;

/** 通知类别. */
public enum NoticeKind {
    /** 新问题: a finding was recorded. */
    FINDING,
    /** 处理决定 on a finding, other than those below. */
    DECISION,
    /** 提出异议. */
    DISPUTE,
    /** 异议裁定: a dispute was answered. */
    DISPUTE_ANSWERED,
    /** 异议期将满: today is the last day to dispute a finding. */
    DISPUTE_ENDS_SOON,
    /** 裁定将到期: today is the last day to decide a dispute. */
    DISPUTE_DUE_SOON,
    /** 裁定逾期: a dispute should have been decided. */
    DISPUTE_OVERDUE,
    /** 待查实: findings wait to be verified since an earlier working day. */
    VERIFICATION_WAITING
}
