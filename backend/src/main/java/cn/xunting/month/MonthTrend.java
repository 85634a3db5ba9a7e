package cn.xunting.month;

import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 走势 — totals and ranks month by month; of closed months as they were sealed.
 *
 * @param months the oldest first; those of which nothing is known are left out
 * @param units in the order of the last month's ranking
 */
public record MonthTrend(List<Month> months, List<Line> units) {
    public MonthTrend {
        months = List.copyOf(months);
        units = List.copyOf(units);
    }

    public record Month(YearMonth month, MonthState state) {}

    /**
     * A unit.
     *
     * @param stands one for each month
     */
    public record Line(String unit, String name, List<Stand> stands) {
        public Line {
            stands = List.copyOf(stands);
        }
    }

    /**
     * Where it stood.
     *
     * @param total absent where it was not assessed
     * @param rank absent where it was not ranked, or the reader is not told
     */
    public record Stand(@Nullable Points total, @Nullable Integer rank) {}
}
