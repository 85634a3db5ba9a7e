package cn.xunting.model.wire.office;

import java.time.LocalDate;
import java.util.List;

/** 异议统计 — the disputes received on these days, both included, and what became of them; each list by code or account. */
public record DisputeStatistics(
        LocalDate from,
        LocalDate to,
        DisputeCounts all,
        List<DisputeCounts> byUnit,
        List<DisputeCounts> byItem,
        List<DisputeCounts> byInspector) {
    public DisputeStatistics {
        byUnit = List.copyOf(byUnit);
        byItem = List.copyOf(byItem);
        byInspector = List.copyOf(byInspector);
    }
}
