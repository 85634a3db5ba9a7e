package cn.xunting.console;

import cn.xunting.model.wire.Visit;
import cn.xunting.model.wire.office.PatrolEntry;
import io.quarkus.qute.TemplateExtension;

/** 巡查的显示 — what pages count in a patrol. */
@TemplateExtension
final class PatrolLabels {
    private PatrolLabels() {}

    /** Visits on which something was found. */
    static int withFindings(PatrolEntry patrol) {
        return patrol.visits().size()
                - Math.toIntExact(
                        patrol.visits().stream().filter(Visit::nothingFound).count());
    }
}
