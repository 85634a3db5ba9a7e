package cn.xunting.scoring;

import java.util.List;

/** 考勤情形的签到 — the sign-ins that a line of S1 rests on, which the line itself only counts and names the first of (四(一)). */
public final class SignInsBehind {
    private SignInsBehind() {}

    /** Those of the points that count under the item, by person, day and time of day; none under an item that the machine knows nothing of. */
    public static List<DuePoint> of(String item, List<DuePoint> points) {
        return Absences.outcome(item)
                .map(outcome -> points.stream()
                        .filter(point -> point.outcome() == outcome)
                        .sorted(DuePoint::byPersonThenTime)
                        .toList())
                .orElse(List.of());
    }
}
