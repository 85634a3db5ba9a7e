package cn.xunting.model.wire.office;

import cn.xunting.model.MonthState;
import java.time.YearMonth;
import java.util.List;

/**
 * 当月约谈 — who is due an interview for a month, or was interviewed, by staff number.
 *
 * @param recalls 建议召回: the staff numbers of those whose recall is proposed; people decide
 */
public record MonthInterviews(
        YearMonth month, MonthState state, List<PersonInterview> interviews, List<String> recalls) {
    public MonthInterviews {
        interviews = List.copyOf(interviews);
        recalls = List.copyOf(recalls);
    }
}
