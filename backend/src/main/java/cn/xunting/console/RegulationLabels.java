package cn.xunting.console;

import cn.xunting.model.Charge;
import cn.xunting.model.Effect;
import io.quarkus.qute.TemplateExtension;

/** 考核办法页的显示 — what charges and effects are called. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class RegulationLabels {
    private RegulationLabels() {}

    static String chargeLabel(Charge charge) {
        return switch (charge) {
            case W -> "窗口";
            case P -> "个人";
            case WP -> "个人和窗口，各计全额";
            case A -> "个人全额，窗口平均";
            case R -> "个人全额，窗口按缺勤率";
        };
    }

    static String effectLabel(Effect effect) {
        return switch (effect) {
            case VETO_MONTH -> "取消当月评选资格";
            case VETO_YEAR -> "取消年度评选资格";
            case INTERVIEW_COUNT -> "计入约谈次数";
        };
    }
}
