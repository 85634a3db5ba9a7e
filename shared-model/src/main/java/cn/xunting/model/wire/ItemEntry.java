package cn.xunting.model.wire;

import cn.xunting.model.Charge;
import cn.xunting.model.Effect;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import java.util.List;

/**
 * 条款 — an item of an edition.
 *
 * @param label a short Chinese label
 * @param per the unit of count, 次, 人次, 件…
 * @param points what one counts, negative for a deduction
 * @param verify whether it counts only once verified
 * @param reporter who reports it
 */
public record ItemEntry(
        String code,
        SectionCode section,
        String clause,
        String label,
        Charge charge,
        String per,
        Points points,
        boolean verify,
        List<Effect> effects,
        String reporter) {
    public ItemEntry {
        effects = List.copyOf(effects);
    }
}
