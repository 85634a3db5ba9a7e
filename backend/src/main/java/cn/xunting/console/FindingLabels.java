package cn.xunting.console;

import cn.xunting.model.Awaiting;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SignatureMark;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 问题的显示 — what pages call a finding's states and decisions. */
@TemplateExtension
final class FindingLabels {
    private FindingLabels() {}

    static String label(FindingState state) {
        return switch (state) {
            case RECORDED -> "已记录";
            case ACKNOWLEDGED -> "已确认";
            case DISPUTED -> "有异议";
            case CONFIRMED -> "已查实";
            case REVOKED -> "已撤销";
            case WITHDRAWN -> "已撤回";
        };
    }

    /** The style of a state's badge. */
    static String tone(FindingState state) {
        return switch (state) {
            case RECORDED, ACKNOWLEDGED -> "info";
            case DISPUTED -> "warn";
            case CONFIRMED -> "bad";
            case REVOKED, WITHDRAWN -> "good";
        };
    }

    static String label(@Nullable Awaiting awaiting) {
        if (awaiting == null) {
            return "";
        }
        return switch (awaiting) {
            case VERIFICATION -> "待查实";
            case DECISION -> "待裁定";
        };
    }

    static String label(DecisionKind kind) {
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

    static String label(SignatureMark mark) {
        return switch (mark) {
            case ACCOUNT_ENDED -> "收到签字时账号已停用";
            case ENROLMENT_REPLACED -> "收到签字时签字密码已更换";
        };
    }

    /** What saying it does. */
    static String consequence(DecisionKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> "情况属实，记录成立";
            case REFUSED -> "不签字；记录仍然成立，要写理由";
            case ABSENT -> "记录仍然成立，要写理由";
            case DISPUTED -> "交审核人裁定，要写理由";
            case VERIFIED -> "核查属实，计入得分";
            case UPHELD -> "异议不成立，记录计分，要写理由";
            case REVOKED -> "记录不再计分，要写理由";
            case WITHDRAWN -> "记错了；记录不再计分，要写理由";
        };
    }

    static String hallTime(Instant instant) {
        return FindingSheets.time(instant);
    }
}
