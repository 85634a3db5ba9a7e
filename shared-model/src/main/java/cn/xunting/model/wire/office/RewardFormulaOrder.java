package cn.xunting.model.wire.office;

import cn.xunting.model.RewardRounding;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 提议奖励算式 — how people's rewards are to be reckoned from a month on.
 *
 * @param base yuan a person for the month's title at a score of 100; absent where no amounts are to be reckoned any more
 * @param from the first month it holds for, of those still open
 */
public record RewardFormulaOrder(@Nullable String base, RewardRounding rounding, YearMonth from, String reason) {}
