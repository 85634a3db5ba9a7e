package cn.xunting.model.wire;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 前景 — what one reader may know of the scores now.
 *
 * @param month the month that runs
 * @param units the units the reader speaks for: the month that runs, then the one before
 * @param ranking the month's ranking as it stands, for readers who assess; absent for everybody else
 * @param published the newest results that are published, for all; absent before the first
 */
public record Outlook(
        YearMonth month,
        List<UnitOutlook> units,
        @Nullable MonthResults ranking,
        @Nullable MonthResults published) {
    public Outlook {
        units = List.copyOf(units);
    }
}
