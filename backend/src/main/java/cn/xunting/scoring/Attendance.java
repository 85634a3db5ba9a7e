package cn.xunting.scoring;

/**
 * 考勤合计 — the sign-ins of a unit in a month, as the machine and the leaves leave them (四(一)).
 *
 * @param due 应出勤: sign-ins that were due
 * @param late 迟到
 * @param early 早退
 * @param absent 缺勤: due sign-ins that were not made and not excused
 */
public record Attendance(int due, int late, int early, int absent) {
    /** No sign-in data: nothing was due. */
    public static final Attendance NONE = new Attendance(0, 0, 0, 0);

    public Attendance {
        if (due < 0 || late < 0 || early < 0 || absent < 0) {
            throw new IllegalArgumentException("Negative sign-ins.");
        }
        if ((long) late + early + absent > due) {
            throw new IllegalArgumentException("More sign-ins went wrong than were due: " + due);
        }
    }
}
