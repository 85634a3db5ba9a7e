package cn.xunting.console;

import cn.xunting.ledger.FindingResource;
import cn.xunting.model.wire.Finding;
import jakarta.enterprise.context.RequestScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 一个月的问题 — a unit's or a person's findings of a month as far as the reader may read them, read once for a page however many of its parts ask. */
@RequestScoped
class MonthFindings {
    private final FindingResource findings;
    private final Map<Asked, List<Finding>> read = new HashMap<>();

    private record Asked(
            YearMonth month,
            @Nullable String unit,
            @Nullable String staffNo) {}

    MonthFindings(FindingResource findings) {
        this.findings = findings;
    }

    /** Of the unit, or of the person, or of one in the other, the newest first. */
    List<Finding> of(YearMonth month, @Nullable String unit, @Nullable String staffNo) {
        return read.computeIfAbsent(
                new Asked(month, unit, staffNo),
                asked -> Gathered.from((@Nullable String cursor) -> findings.list(
                                month.toString(), unit, staffNo, null, null, false, cursor, Gathered.AT_A_TIME))
                        .rows());
    }
}
