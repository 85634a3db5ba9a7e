package cn.xunting.console;

import cn.xunting.model.AccountRole;
import cn.xunting.model.CheckKind;
import cn.xunting.model.CheckWeight;
import cn.xunting.model.MonthActKind;
import io.quarkus.qute.TemplateExtension;

/** 关账页的显示 — what the close's checks and acts are called. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class ClosingLabels {
    private ClosingLabels() {}

    static String checkLabel(CheckKind kind) {
        return switch (kind) {
            case MONTH_NOT_OVER -> "月份未结束";
            case UNVERIFIED -> "待查实";
            case DISPUTED -> "异议待裁定";
            case LEAVE_UNDECIDED -> "请假待审批";
            case PROPOSAL_OPEN -> "人员变动待答复";
            case DAY_WITHOUT_PUNCHES -> "整天没有打卡";
            case UNIT_WITHOUT_PUNCHES -> "单位没有打卡";
            case PATROL_OUT -> "巡查没有结束";
            case STAFF_WITHOUT_POSTING -> "人员没有派驻";
            case INTERVIEW_DUE -> "应约谈未登记";
            case TIE_AT_CUT -> "入围线上并列";
            case TEMPLATE_BROKEN -> "通报模板有误";
        };
    }

    static String weightLabel(CheckWeight weight) {
        return switch (weight) {
            case MUST -> "必须办结";
            case WAIVABLE -> "可说明理由免办";
            case NOTE -> "提醒";
        };
    }

    /** The badge's style that goes with the weight. */
    static String badge(CheckWeight weight) {
        return switch (weight) {
            case MUST -> "bad";
            case WAIVABLE -> "warn";
            case NOTE -> "info";
        };
    }

    static String turnLabel(AccountRole role) {
        return switch (role) {
            case INSPECTOR -> "督查员";
            case CHIEF_REPRESENTATIVE -> "首席代表";
            case REVIEWER -> "审核人";
            case LEADER -> "领导";
            case ADMINISTRATOR -> "管理员";
            case AUDITOR -> "审计";
            case STAFF_MEMBER -> "工作人员";
        };
    }

    /** What a document is called. */
    static String sheetLabel(String name) {
        return switch (name) {
            case "results" -> "单位得分";
            case "people" -> "个人得分和奖励";
            case "ledger" -> "台账";
            default -> "通报";
        };
    }

    static String actLabel(MonthActKind kind) {
        return switch (kind) {
            case CLOSED -> "关账";
            case PUBLISHED -> "发布";
            case REOPEN_PROPOSED -> "提议重开";
            case REOPENED -> "重开";
        };
    }
}
