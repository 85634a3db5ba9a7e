package cn.xunting.scoring;

/**
 * 在册人员 — one person of a unit in a month.
 *
 * @param workingDays the working days of the month on which the person was on its roster
 * @param postedOnLastDay whether the person was on its roster on the last day of the month
 */
public record CrewMember(String staffNo, int workingDays, boolean postedOnLastDay) {
    public CrewMember {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Negative working days of " + staffNo);
        }
    }
}
