package cn.xunting.regulation;

/**
 * 约谈条件 — when a person is due an interview, and when a recall is proposed.
 *
 * @param clause where the regulation says so
 * @param events how many faults of a month make an interview due
 * @param recallInterviews how many months with an interview make a recall be proposed
 * @param recallMonths within how many months they must lie
 */
public record InterviewTerms(String clause, int events, int recallInterviews, int recallMonths) {
    public InterviewTerms {
        if (events < 1 || recallInterviews < 1 || recallMonths < recallInterviews) {
            throw new IllegalArgumentException(
                    "Not terms: " + events + " events, " + recallInterviews + " in " + recallMonths + " months");
        }
    }
}
