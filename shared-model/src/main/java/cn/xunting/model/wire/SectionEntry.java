package cn.xunting.model.wire;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;

/**
 * 考核分项 of an edition.
 *
 * @param full the full mark; zero for a section that only takes from the total
 */
public record SectionEntry(SectionCode code, String clause, String label, Points full) {}
