package cn.xunting.model.wire;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.Title;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 单位名次 — a unit in a ranking.
 *
 * @param rank 1 + the number of units of the pool with a higher total
 * @param title absent where it has none
 * @param reason why it has the title, or has not, in words
 */
public record RankedUnit(
        String unit,
        String name,
        int rank,
        Points total,
        List<SectionScore> sections,
        List<VetoEntry> vetoes,
        @Nullable Title title,
        String reason) {
    public RankedUnit {
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
    }

    /** The unit's score in a section, or absent if its edition has none such. */
    public Optional<Points> score(SectionCode section) {
        return sections.stream()
                .filter(of -> of.section() == section)
                .map(SectionScore::score)
                .findFirst();
    }
}
