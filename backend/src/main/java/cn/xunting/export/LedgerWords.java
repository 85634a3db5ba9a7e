package cn.xunting.export;

import cn.xunting.model.Charge;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SignatureMark;

/** 台账用语 — what the ledger's constants are called on paper and on pages. */
public final class LedgerWords {
    private LedgerWords() {}

    public static String of(FindingState state) {
        return switch (state) {
            case RECORDED -> "已记录";
            case ACKNOWLEDGED -> "已确认";
            case DISPUTED -> "有异议";
            case CONFIRMED -> "已查实";
            case REVOKED -> "已撤销";
            case WITHDRAWN -> "已撤回";
        };
    }

    public static String of(DecisionKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> "确认";
            case REFUSED -> "拒签";
            case ABSENT -> "首席代表不在场";
            case DISPUTED -> "提出异议";
            case VERIFIED -> "查实";
            case UPHELD -> "维持";
            case REVOKED -> "撤销";
            case WITHDRAWN -> "撤回";
        };
    }

    /** What has to be known of a signature. */
    public static String of(SignatureMark mark) {
        return switch (mark) {
            case ACCOUNT_ENDED -> "收到签字时账号已停用";
            case ENROLMENT_REPLACED -> "收到签字时签字密码已更换";
        };
    }

    /** How the points reach the unit. */
    static String of(Charge charge) {
        return switch (charge) {
            case W -> "记单位";
            case P -> "记个人";
            case WP -> "个人和单位都全额记";
            case A -> "个人全额，单位按人数平均";
            case R -> "个人全额，单位按缺勤率";
        };
    }
}
