package cn.xunting.console;

import cn.xunting.model.AccountRole;
import cn.xunting.model.SyncOutcome;
import io.quarkus.qute.TemplateExtension;

/** 后台页的用语 — what the pages of administration call the API's words, and how good the news is, as the end of a style's name. */
@TemplateExtension
final class OfficeLabels {
    private OfficeLabels() {}

    static String label(SyncOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "已收";
            case ALREADY_HAVE -> "早已收到";
            case REFUSED -> "退回";
            case QUARANTINED -> "暂存待查";
        };
    }

    static String tone(SyncOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED, ALREADY_HAVE -> "good";
            case REFUSED -> "bad";
            case QUARANTINED -> "warn";
        };
    }

    static String label(AccountRole role) {
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
}
