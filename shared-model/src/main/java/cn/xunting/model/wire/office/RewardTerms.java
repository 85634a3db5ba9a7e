package cn.xunting.model.wire.office;

import cn.xunting.model.RewardRounding;
import java.util.UUID;

/**
 * 奖励算式 — what a hall pays: base × score ÷ 100 × days served ÷ the month's working days, rounded once.
 *
 * @param id of the adoption
 * @param base yuan a person for the month's title at a score of 100, with two places
 */
public record RewardTerms(UUID id, String base, RewardRounding rounding) {}
