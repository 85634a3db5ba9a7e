package cn.xunting.model.wire.office;

import cn.xunting.model.Points;
import cn.xunting.model.wire.SectionScore;
import java.util.List;

/**
 * 个人得分 — a person in the list of a month.
 *
 * @param unit where they served, of several the one at the month's end
 */
public record PersonScore(String staffNo, String name, String unit, Points total, List<SectionScore> sections) {
    public PersonScore {
        sections = List.copyOf(sections);
    }
}
