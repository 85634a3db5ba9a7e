package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.regulation.Policy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 扣分或加分 — one line of a score sheet. Without a fact or a stated reason there is no line.
 *
 * @param points what the line moves, negative for a deduction; the lines of a section sum to its movement before its caps
 * @param facts the findings it rests on
 * @param reason what it rests on besides, in words, such as sign-in records
 * @param arithmetic in words, {@code 3 ÷ 528 × 30.00 = 0.17}
 * @param policy the policy that chose the reading, if one did
 */
public record Line(
        ItemEntry item,
        Points points,
        List<UUID> facts,
        @Nullable String reason,
        String arithmetic,
        @Nullable Policy policy) {
    public Line {
        facts = List.copyOf(facts);
        if (facts.isEmpty() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A line of " + item.code() + " rests on nothing.");
        }
        if (arithmetic.isBlank()) {
            throw new IllegalArgumentException("A line of " + item.code() + " does not say how it was computed.");
        }
    }

    /** The line as it travels. */
    public SheetLine toWire() {
        return new SheetLine(
                item.code(),
                item.clause(),
                item.label(),
                points,
                facts,
                reason == null ? arithmetic : reason + "：" + arithmetic,
                policy == null ? null : policy.title());
    }
}
