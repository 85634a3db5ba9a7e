package cn.xunting.model.wire.office;

import cn.xunting.model.wire.MonthResults;
import java.util.List;

/**
 * 试算结果 — a month as it stands, and as it would stand under other readings.
 *
 * @param changes the units whose total, rank or title differs, in the order of the ranking after
 */
public record WhatIfAnswer(MonthResults before, MonthResults after, List<UnitChange> changes) {
    public WhatIfAnswer {
        changes = List.copyOf(changes);
    }
}
