package cn.xunting.ledger;

import cn.xunting.model.FindingState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账一行 — of a finding, what a score needs.
 *
 * @param state the state it counts by
 */
public record LedgerEntry(
        UUID id,
        String item,
        String unit,
        @Nullable String staffNo,
        Instant occurredAt,
        int quantity,
        @Nullable String matter,
        FindingState state) {}
