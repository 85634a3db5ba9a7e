package cn.xunting.model.wire;

import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * 得分单 — a unit's month with its reasons.
 *
 * @param atRisk what will be charged at the close unless something is done (S7.11), in words
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
        List<String> atRisk) {
    public UnitSheet {
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
        atRisk = List.copyOf(atRisk);
    }
}
