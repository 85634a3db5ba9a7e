package cn.xunting.model.wire.office;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 异议与结果 — what became of the disputes of one unit, item or inspector.
 *
 * @param of the unit, item or inspector's account; absent for all together
 * @param open not answered yet
 * @param withdrawn taken back by the recorder before anybody decided
 * @param medianDays the median of the working days from dispute to decision; absent when none is decided
 */
public record DisputeCounts(
        @Nullable String of,
        int disputed,
        int upheld,
        int revoked,
        int withdrawn,
        int open,
        @Nullable BigDecimal medianDays) {}
