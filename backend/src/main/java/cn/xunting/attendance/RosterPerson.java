package cn.xunting.attendance;

import java.util.List;

/**
 * 在册人员的出勤 — one person of a unit in a month.
 *
 * @param workingDays the working days of the month on which they served in the unit
 * @param postedOnLastDay whether they served there on the last day of the month
 * @param points the sign-ins they owed there
 */
public record RosterPerson(String staffNo, int workingDays, boolean postedOnLastDay, List<DerivedPoint> points) {
    public RosterPerson {
        points = List.copyOf(points);
    }
}
