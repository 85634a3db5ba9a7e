package cn.xunting.model.wire.office;

import cn.xunting.model.AdoptionState;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 采用口径 — a reading that a hall adopts from a month on, or would.
 *
 * @param policy its name
 * @param from the first month it holds for
 * @param author the account that proposed it
 * @param consent absent while nobody else has spoken
 */
public record PolicyAdoption(
        UUID id,
        String policy,
        String value,
        YearMonth from,
        String reason,
        String author,
        Instant at,
        AdoptionState state,
        @Nullable PolicyConsent consent) {}
