package cn.xunting.scoring;

import cn.xunting.model.SignInOutcome;
import java.util.ArrayList;
import java.util.List;

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
        return leaveIncluded
                ? points.size()
                : points.size() - with(SignInOutcome.EXCUSED).size();
    }

    /** The sign-ins that something became of. */
    List<DuePoint> with(SignInOutcome outcome) {
        var found = new ArrayList<DuePoint>();
        for (var point : points) {
            if (point.outcome() == outcome) {
                found.add(point);
            }
        }
        return found;
    }
}
