package cn.xunting.month;

import cn.xunting.model.wire.UnitEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.UnitMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** 一个月的依据 — all that a month's results rest on but the readings, so that it can be scored under several. */
record MonthFacts(YearMonth month, Edition edition, List<UnitFacts> units, Map<String, String> staffNames) {
    MonthFacts {
        units = List.copyOf(units);
        staffNames = Map.copyOf(staffNames);
    }

    /** A unit with what its score rests on. */
    record UnitFacts(UnitEntry unit, UnitMonth month) {}
}
