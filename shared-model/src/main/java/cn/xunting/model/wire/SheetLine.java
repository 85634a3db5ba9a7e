package cn.xunting.model.wire;

import cn.xunting.model.Points;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 扣分或加分 — one line of a sheet.
 *
 * @param points what the line moves, negative for a deduction
 * @param facts the findings it rests on
 * @param arithmetic in words, {@code 2 × 3.00 = 6.00}
 * @param policy the policy that chose the reading, or absent
 */
public record SheetLine(
        String item,
        String clause,
        String label,
        Points points,
        List<UUID> facts,
        String arithmetic,
        @Nullable String policy) {
    public SheetLine {
        facts = List.copyOf(facts);
    }
}
