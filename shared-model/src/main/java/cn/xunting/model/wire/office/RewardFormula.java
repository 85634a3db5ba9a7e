package cn.xunting.model.wire.office;

import cn.xunting.model.AdoptionState;
import cn.xunting.model.RewardRounding;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 奖励算式的采用 — a proposal with what the second person said to it; its components are those of {@link RewardFormulaOrder}.
 *
 * @param author who proposed it
 * @param answer absent while it waits
 */
public record RewardFormula(
        UUID id,
        @Nullable String base,
        RewardRounding rounding,
        YearMonth from,
        String reason,
        String author,
        Instant at,
        AdoptionState state,
        @Nullable PolicyConsent answer) {}
