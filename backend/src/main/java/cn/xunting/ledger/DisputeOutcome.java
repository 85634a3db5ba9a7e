package cn.xunting.ledger;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 异议的结果 — a dispute of a finding and the decision that ended it.
 *
 * @param recorder the inspector whose word is disputed
 * @param outcome {@code UPHELD}, {@code REVOKED} or {@code WITHDRAWN}; absent while it is open
 * @param endedAt present with the outcome
 */
public record DisputeOutcome(
        String unit,
        String item,
        String recorder,
        Instant disputedAt,
        @Nullable DecisionKind outcome,
        @Nullable Instant endedAt) {}
