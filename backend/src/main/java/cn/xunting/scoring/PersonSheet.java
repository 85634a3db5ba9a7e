package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import java.time.YearMonth;
import java.util.List;

/**
 * 个人得分单 — the score of a person in a month, with its reasons.
 *
 * @param sections all of them, in the order of the edition
 */
public record PersonSheet(
        String staffNo, YearMonth month, Points total, List<SectionSheet> sections, InterviewCount interview) {
    public PersonSheet {
        sections = List.copyOf(sections);
    }

    /** The sheet of one section. */
    public SectionSheet section(SectionCode code) {
        return sections.stream()
                .filter(section -> section.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
