package cn.xunting.model.wire;

import cn.xunting.model.Points;

/**
 * 再有一条 — what one more finding of an item, about one person where it is about people, would come to.
 *
 * @param item the item's code
 * @param change by how much the unit's total would change, negative for a loss
 * @param holdsTitle whether the unit would then have the title
 */
public record OneMore(String item, Points change, boolean holdsTitle) {}
