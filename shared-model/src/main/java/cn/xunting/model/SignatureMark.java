package cn.xunting.model;

/** 签字标注 — what has to be known of a signature that is right but came in late. */
public enum SignatureMark {
    /** 账号已停用: the account that signed had ended when the signature came in. */
    ACCOUNT_ENDED,
    /** 签字密码已更换: made with a PIN that had been replaced by another when the signature came in. */
    ENROLMENT_REPLACED
}
