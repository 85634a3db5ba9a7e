package cn.xunting.model.wire;

import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * 得分单 — a unit's month with its reasons.
 *
 * @param atRisk what will be charged at the close unless something is done (S7.11), in words
 * @param pending 待查实: findings that count once they are verified
 */
public record UnitSheet(
        YearMonth month,
        MonthState state,
        LocalDate edition,
        String unit,
        String name,
        Points total,
        List<SheetSection> sections,
        List<VetoEntry> vetoes,
        List<String> atRisk,
        List<UUID> pending) {
    public UnitSheet {
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
        atRisk = List.copyOf(atRisk);
        pending = List.copyOf(pending);
    }
}
