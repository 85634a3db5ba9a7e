package cn.xunting.model.wire.office;

import java.util.List;

/**
 * 年度红旗窗口资格 — who may be considered for the year's red flag. The measures say who may not, and rank nobody; so does this.
 *
 * @param provisional whether a month of it is still open, or has not come yet
 * @param months those assessed so far, oldest first
 * @param units by code
 */
public record RedFlagYear(int year, boolean provisional, List<RedFlagMonth> months, List<RedFlagUnit> units) {
    public RedFlagYear {
        months = List.copyOf(months);
        units = List.copyOf(units);
    }
}
