package cn.xunting.console;

import cn.xunting.export.LedgerWords;
import cn.xunting.model.Awaiting;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.SignatureMark;
import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/** 问题的显示 — what pages call a finding's states and decisions. */
@TemplateExtension
final class FindingLabels {
    private FindingLabels() {}

    static String label(FindingState state) {
        return LedgerWords.of(state);
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
        return LedgerWords.of(kind);
    }

    static String label(SignatureMark mark) {
        return LedgerWords.of(mark);
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
}
