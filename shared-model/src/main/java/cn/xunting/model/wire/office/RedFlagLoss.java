package cn.xunting.model.wire.office;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * 失去红旗窗口资格 — an item that takes a year's eligibility.
 *
 * @param month the month the findings count in; for a supplement that is the month of its entry
 */
public record RedFlagLoss(YearMonth month, String item, String label, List<UUID> facts) {
    public RedFlagLoss {
        facts = List.copyOf(facts);
    }
}
