package cn.xunting.model.wire;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import java.util.List;

/**
 * 得分单的一项.
 *
 * @param arithmetic how the lines become the score, in words
 */
public record SheetSection(
        SectionCode section, String label, Points full, Points score, String arithmetic, List<SheetLine> lines) {
    public SheetSection {
        lines = List.copyOf(lines);
    }
}
