package cn.xunting.console;

import cn.xunting.attendance.LeaveDocument;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.office.Proposal;
import io.quarkus.qute.TemplateExtension;

/** 请假的用语 — what pages call a leave's state and tiers, and how good the news is. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class LeaveLabels {
    private LeaveLabels() {}

    static String label(LeaveState state) {
        return switch (state) {
            case REQUESTED -> "待审批";
            case APPROVED -> "已批准";
            case REJECTED -> "未批准";
            case CANCELLED -> "已取消";
        };
    }

    /** The end of a style's name. */
    static String tone(LeaveState state) {
        return switch (state) {
            case REQUESTED -> "warn";
            case APPROVED -> "good";
            case REJECTED, CANCELLED -> "bad";
        };
    }

    static String label(ApprovalTier tier) {
        return switch (tier) {
            case SUPERVISION -> "政务督查科";
            case LEADER_IN_CHARGE -> "分管领导";
            case MAIN_LEADER -> "主要领导";
        };
    }

    /** Days and halves, exactly. */
    static String days(int halfDays) {
        return halfDays / 2 + (halfDays % 2 == 0 ? "" : ".5");
    }

    /** A document's name as people read it. */
    @TemplateExtension(matchName = "documentName")
    static String documentName(String document) {
        return LeaveDocument.name(document);
    }

    /** What became of a proposal. */
    static String answerLabel(Proposal proposal) {
        return ProposalPageResource.answer(proposal);
    }
}
