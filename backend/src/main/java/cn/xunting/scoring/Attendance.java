package cn.xunting.scoring;

import cn.xunting.model.SignInOutcome;
import java.util.ArrayList;
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

    public Attendance {
        points = List.copyOf(points);
    }

    /**
     * 应出勤 — how many sign-ins were due.
     *
     * @param leaveIncluded whether excused ones count, as the policy {@code attendance.leaveInDenominator} says
     */
    int due(boolean leaveIncluded) {
        var due = 0;
        for (var point : points) {
            if (leaveIncluded || point.outcome() != SignInOutcome.EXCUSED) {
                due++;
            }
        }
        return due;
    }

    /** The sign-ins that were not simply made in time, by what became of them instead. */
    Map<SignInOutcome, List<DuePoint>> othersThanOnTime() {
        var others = new EnumMap<SignInOutcome, List<DuePoint>>(SignInOutcome.class);
        for (var point : points) {
            if (point.outcome() != SignInOutcome.ON_TIME) {
                others.computeIfAbsent(point.outcome(), outcome -> new ArrayList<>())
                        .add(point);
            }
        }
        return others;
    }
}
