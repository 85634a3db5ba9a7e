package cn.xunting.model.wire.office;

/** What an entry of the audit log is about. */
public enum AuditAction {
    /** 登录. */
    SIGN_IN,
    /** 登录失败. */
    SIGN_IN_FAILED,
    /** 退出, and sessions ended by others. */
    SIGN_OUT,
    /** 越权或未登录被拒. */
    REFUSED,
    /** 导入. */
    IMPORT,
    /** 记录问题、上传. */
    FINDING,
    /** 处理决定. */
    DECISION,
    /** 口径. */
    POLICY,
    /** 账号与密码. */
    ACCOUNT,
    /** 人员、单位、考勤. */
    ROSTER,
    /** 月度: close, publish, reopen. */
    MONTH,
    /** 网络回调: whom the hall tells outside. */
    WEBHOOK,
    /** 导出. */
    EXPORT,
    /** 其他改动. */
    CHANGE
}
