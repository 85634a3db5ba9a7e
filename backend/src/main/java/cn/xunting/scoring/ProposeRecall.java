package cn.xunting.scoring;

import cn.xunting.regulation.InterviewTerms;
import java.time.YearMonth;
import java.util.Set;

/** 建议召回 — proposes that a person be recalled who was interviewed too often within some months. */
public final class ProposeRecall {
    private ProposeRecall() {}

    /**
     * Whether a recall is proposed.
     *
     * @param interviewMonths the months in which an interview was due
     * @param upTo the last of the months looked at
     */
    public static boolean proposed(Set<YearMonth> interviewMonths, YearMonth upTo, InterviewTerms terms) {
        var first = upTo.minusMonths(terms.recallMonths() - 1L);
        var within = interviewMonths.stream()
                .filter(month -> !month.isBefore(first) && !month.isAfter(upTo))
                .count();
        return within >= terms.recallInterviews();
    }
}
