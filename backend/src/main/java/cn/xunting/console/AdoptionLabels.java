package cn.xunting.console;

import cn.xunting.model.AdoptionState;
import cn.xunting.model.TitleEffect;
import io.quarkus.qute.TemplateExtension;

/** 口径采用的显示 — what states of an adoption and changes of a title are called. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class AdoptionLabels {
    private AdoptionLabels() {}

    static String stateLabel(AdoptionState state) {
        return switch (state) {
            case PROPOSED -> "等第二人答复";
            case ADOPTED -> "已采用";
            case REJECTED -> "未同意";
        };
    }

    /** The style of a state's badge. */
    static String stateTone(AdoptionState state) {
        return switch (state) {
            case PROPOSED -> "warn";
            case ADOPTED -> "good";
            case REJECTED -> "bad";
        };
    }

    static String effectLabel(TitleEffect effect) {
        return switch (effect) {
            case GAINS_TITLE -> "得到称号";
            case LOSES_TITLE -> "失去称号";
            case UNCHANGED -> "称号不变";
        };
    }

    /** The style of a change's badge. */
    static String effectTone(TitleEffect effect) {
        return switch (effect) {
            case GAINS_TITLE -> "good";
            case LOSES_TITLE -> "bad";
            case UNCHANGED -> "info";
        };
    }
}
