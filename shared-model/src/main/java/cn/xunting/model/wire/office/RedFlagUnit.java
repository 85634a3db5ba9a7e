package cn.xunting.model.wire.office;

import cn.xunting.model.Points;
import java.time.YearMonth;
import java.util.List;

/**
 * 单位的红旗窗口资格.
 *
 * @param eligible whether nothing of the year takes the eligibility
 * @param reason why, in words
 * @param monthsWon the months with the title, oldest first
 * @param average of the totals of the months it was assessed in, rounded once, half up
 * @param arithmetic how the totals become the average, in words
 * @param losses what takes the eligibility; empty where it is eligible
 */
public record RedFlagUnit(
        String unit,
        String name,
        boolean eligible,
        String reason,
        List<YearMonth> monthsWon,
        Points average,
        String arithmetic,
        List<RedFlagLoss> losses) {
    public RedFlagUnit {
        monthsWon = List.copyOf(monthsWon);
        losses = List.copyOf(losses);
    }
}
