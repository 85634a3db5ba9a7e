package cn.xunting.scoring;

import cn.xunting.model.Effect;
import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.SectionScore;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.VetoEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * 得分单 — the score of a unit in a month, with its reasons.
 *
 * @param edition the first day of the edition it was scored under
 * @param sections all of them, in the order of the edition
 * @param vetoes the items that take the month's title or the year's
 * @param atRisk what will be charged at the close unless something is done, in words
 * @param pending findings that will count once they are verified
 * @param complaints 投诉: how many counted, the last criterion of the policy {@code title.tie}
 */
public record ScoreSheet(
        String unit,
        YearMonth month,
        LocalDate edition,
        Points total,
        List<SectionSheet> sections,
        List<VetoEntry> vetoes,
        List<String> atRisk,
        List<UUID> pending,
        int complaints) {
    public ScoreSheet {
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
        atRisk = List.copyOf(atRisk);
        pending = List.copyOf(pending);
    }

    public SectionSheet section(SectionCode code) {
        return sections.stream()
                .filter(section -> section.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** What takes the month's title; empty where nothing does. */
    public List<VetoEntry> monthVetoes() {
        return vetoes.stream()
                .filter(veto -> veto.effect() == Effect.VETO_MONTH)
                .toList();
    }

    /** The sections in a ranking. */
    public List<SectionScore> sectionScores() {
        return sections.stream().map(SectionSheet::toScore).toList();
    }

    /**
     * The sheet as it travels.
     *
     * @param name the name of the unit
     */
    public UnitSheet toWire(MonthState state, String name) {
        return new UnitSheet(
                month,
                state,
                edition,
                unit,
                name,
                total,
                sections.stream().map(SectionSheet::toWire).toList(),
                vetoes,
                atRisk,
                pending);
    }
}
