package cn.xunting.model.wire.office;

import cn.xunting.model.MonthState;
import cn.xunting.model.Points;
import cn.xunting.model.wire.SheetSection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * 个人得分单 — a person's month with its reasons.
 *
 * @param interviewEvents verified discipline events of the month that count toward an interview
 * @param interviewDue 约谈: whether there are enough of them
 * @param recallProposed 召回: whether interviews were due often enough in the months up to this one; people decide
 */
public record PersonCard(
        YearMonth month,
        MonthState state,
        LocalDate edition,
        String staffNo,
        String name,
        String unit,
        Points total,
        List<SheetSection> sections,
        int interviewEvents,
        boolean interviewDue,
        boolean recallProposed) {
    public PersonCard {
        sections = List.copyOf(sections);
    }
}
