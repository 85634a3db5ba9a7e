package cn.xunting.model.wire;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;

/** 分项得分 — {@code full} is zero and {@code score} negative where a section only takes from the total (S7). */
public record SectionScore(SectionCode section, Points full, Points score) {}
