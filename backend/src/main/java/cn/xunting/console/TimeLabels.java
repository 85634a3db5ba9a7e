package cn.xunting.console;

import cn.xunting.model.LeaveKind;
import cn.xunting.model.SignInPoint;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;

/** 考勤的用语 — what pages call the constants of time. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class TimeLabels {
    private TimeLabels() {}

    static YearMonth monthOf(LocalDate day) {
        return YearMonth.from(day);
    }

    static String label(SignInPoint point) {
        return switch (point) {
            case AM_IN -> "上午上班";
            case AM_OUT -> "上午下班";
            case PM_IN -> "下午上班";
            case PM_OUT -> "下午下班";
        };
    }

    static String label(LeaveKind kind) {
        return switch (kind) {
            case PERSONAL -> "事假";
            case SICK -> "病假";
            case MATERNITY -> "产假";
            case MARRIAGE -> "婚假";
            case BEREAVEMENT -> "丧假";
            case ANNUAL -> "年休假";
            case TRIP -> "因公出差";
            case STUDY -> "学习";
            case TRAINING -> "培训";
        };
    }

    /** What the outcome of a sign-in rests on; the API names it in English. */
    static String causeLabel(String cause) {
        return switch (cause) {
            case "PUNCH" -> "打卡记录";
            case "NO_PUNCH" -> "没有打卡记录";
            case "LEAVE" -> "有效请假";
            case "CORRECTION" -> "补签";
            case "OUTAGE" -> "签到机停机";
            case "NOT_YET" -> "时间未到，或打卡记录还没有导入";
            default -> cause;
        };
    }
}
