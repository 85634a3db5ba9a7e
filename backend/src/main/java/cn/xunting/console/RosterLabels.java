package cn.xunting.console;

import cn.xunting.model.PostingRole;
import cn.xunting.model.UnitKind;
import io.quarkus.qute.TemplateExtension;

/** 花名册的用语 — what pages call its constants. Chinese; a page says it in the reader's language. */
@TemplateExtension
final class RosterLabels {
    private RosterLabels() {}

    static String label(UnitKind kind) {
        return switch (kind) {
            case WINDOW -> "窗口";
            case DEPARTMENT -> "科室";
        };
    }

    static String label(PostingRole role) {
        return switch (role) {
            case STAFF -> "工作人员";
            case CHIEF_REPRESENTATIVE -> "首席代表";
        };
    }
}
