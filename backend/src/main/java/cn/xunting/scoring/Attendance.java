package cn.xunting.scoring;

import cn.xunting.model.SignInOutcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 出勤 — the sign-ins that were due in a unit in a month, without those of people off its roster (四(一)).
 *
 * @param points each once; their order does not matter
 */
public record Attendance(List<DuePoint> points) {
    /** Nothing was due. */
    public static final Attendance NONE = new Attendance(List.of());

    private static final List<SignInOutcome> OUTCOMES = List.of(SignInOutcome.values());

    public Attendance {
        points = List.copyOf(points);
    }

    /** How often each outcome happened; one that did not is absent. */
    @SuppressWarnings("EnumOrdinal") // an index into the tally, which nothing outlives
    Map<SignInOutcome, Integer> counts() {
        var tally = new int[OUTCOMES.size()];
        for (var point : points) {
            tally[point.outcome().ordinal()]++;
        }
        var byOutcome = new EnumMap<SignInOutcome, Integer>(SignInOutcome.class);
        for (var outcome : OUTCOMES) {
            if (tally[outcome.ordinal()] > 0) {
                byOutcome.put(outcome, tally[outcome.ordinal()]);
            }
        }
        return byOutcome;
    }

    /**
     * 应出勤 — how many sign-ins were due.
     *
     * @param leaveIncluded whether excused ones count, as the policy {@code attendance.leaveInDenominator} says
     */
    int due(boolean leaveIncluded) {
        return points.size() - (leaveIncluded ? 0 : counts().getOrDefault(SignInOutcome.EXCUSED, 0));
    }
}
