package cn.xunting.month;

import cn.xunting.model.wire.UnitEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.UnitMonth;
import java.time.YearMonth;
import java.util.List;

/** 一个月的依据 — all that a month's results rest on but the readings, so that it can be scored under several. */
record MonthFacts(YearMonth month, Edition edition, List<UnitFacts> units) {
    MonthFacts {
        units = List.copyOf(units);
    }

    /** A unit with what its score rests on. */
    record UnitFacts(UnitEntry unit, UnitMonth month) {}
}
