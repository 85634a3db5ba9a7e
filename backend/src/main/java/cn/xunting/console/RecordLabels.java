package cn.xunting.console;

import cn.xunting.model.AdoptionState;
import cn.xunting.model.RewardRounding;
import cn.xunting.model.wire.office.AuditAction;
import cn.xunting.model.wire.office.ChainState;
import cn.xunting.model.wire.office.DeliveryState;
import cn.xunting.model.wire.office.NoticeKind;
import io.quarkus.qute.TemplateExtension;

/** 记录的用语 — what the pages of the office call the constants of log, webhooks, notices and records. Chinese; said by the page. */
@TemplateExtension
final class RecordLabels {
    private RecordLabels() {}

    static String label(AuditAction action) {
        return switch (action) {
            case SIGN_IN -> "登录";
            case SIGN_IN_FAILED -> "登录失败";
            case SIGN_OUT -> "退出";
            case REFUSED -> "被拒绝";
            case IMPORT -> "导入";
            case FINDING -> "记录问题";
            case DECISION -> "处理";
            case POLICY -> "口径";
            case ACCOUNT -> "账号与密码";
            case ROSTER -> "人员与考勤";
            case MONTH -> "月度";
            case WEBHOOK -> "网络回调";
            case EXPORT -> "导出";
            case CHANGE -> "其他改动";
        };
    }

    /** The style of an action's badge. */
    static String tone(AuditAction action) {
        return switch (action) {
            case SIGN_IN_FAILED, REFUSED -> "bad";
            case EXPORT, POLICY, ACCOUNT, MONTH, WEBHOOK -> "warn";
            case SIGN_IN, SIGN_OUT, IMPORT, FINDING, DECISION, ROSTER, CHANGE -> "info";
        };
    }

    static String label(ChainState state) {
        return switch (state) {
            case INTACT -> "完好";
            case BROKEN -> "断开";
            case KEY_MISSING -> "缺少钥匙";
        };
    }

    static String tone(ChainState state) {
        return switch (state) {
            case INTACT -> "good";
            case BROKEN -> "bad";
            case KEY_MISSING -> "warn";
        };
    }

    static String label(DeliveryState state) {
        return switch (state) {
            case WAITING -> "待投递";
            case DELIVERED -> "已送达";
            case GIVEN_UP -> "已放弃";
        };
    }

    static String tone(DeliveryState state) {
        return switch (state) {
            case WAITING -> "warn";
            case DELIVERED -> "good";
            case GIVEN_UP -> "bad";
        };
    }

    static String label(NoticeKind kind) {
        return switch (kind) {
            case FINDING -> "新问题";
            case DECISION -> "处理决定";
            case DISPUTE -> "提出异议";
            case DISPUTE_ANSWERED -> "异议有答复";
            case DISPUTE_ENDS_SOON -> "异议期今天结束";
            case DISPUTE_DUE_SOON -> "今天须裁定";
            case DISPUTE_OVERDUE -> "裁定已逾期";
            case VERIFICATION_WAITING -> "待查实";
        };
    }

    static String tone(NoticeKind kind) {
        return switch (kind) {
            case FINDING, DECISION, DISPUTE_ANSWERED -> "info";
            case DISPUTE, DISPUTE_ENDS_SOON, DISPUTE_DUE_SOON, VERIFICATION_WAITING -> "warn";
            case DISPUTE_OVERDUE -> "bad";
        };
    }

    static String label(AdoptionState state) {
        return switch (state) {
            case PROPOSED -> "待同意";
            case ADOPTED -> "已采用";
            case REJECTED -> "未同意";
        };
    }

    static String tone(AdoptionState state) {
        return switch (state) {
            case PROPOSED -> "warn";
            case ADOPTED -> "good";
            case REJECTED -> "bad";
        };
    }

    static String label(RewardRounding rounding) {
        return switch (rounding) {
            case YUAN_HALF_UP -> "四舍五入到元";
            case FEN_HALF_UP -> "四舍五入到分";
            case YUAN_DOWN -> "不足一元舍去";
        };
    }

    /** So much of a digest tells papers apart for people. */
    static String paperName(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
