package cn.xunting.regulation;

import cn.xunting.model.Points;

/**
 * 小项 — a part of a section with a mark of its own, which caps what its items can take (四(二)1–3).
 *
 * @param code {@code S2.1}; its items are those whose code continues it
 * @param full its mark
 */
public record Subsection(String code, String clause, String label, Points full) {
    /** Whether an item belongs here, by its code. */
    public boolean holds(String itemCode) {
        return itemCode.startsWith(code + ".");
    }
}
