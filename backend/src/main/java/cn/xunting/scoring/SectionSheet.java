package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.SectionScore;
import cn.xunting.model.wire.SheetSection;
import java.util.List;

/**
 * 分项得分 — one section of a score sheet.
 *
 * @param score negative for a section that takes from the total
 * @param arithmetic how the lines become the score, in words
 */
public record SectionSheet(SectionEntry section, Points score, String arithmetic, List<Line> lines) {
    public SectionSheet {
        lines = List.copyOf(lines);
    }

    public SectionCode code() {
        return section.code();
    }

    /** The section in a ranking. */
    public SectionScore toScore() {
        return new SectionScore(section.code(), section.full(), score);
    }

    /** The section as it travels. */
    public SheetSection toWire() {
        return new SheetSection(
                section.code(),
                section.label(),
                section.full(),
                score,
                arithmetic,
                lines.stream().map(Line::toWire).toList());
    }
}
