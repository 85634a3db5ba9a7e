package cn.xunting.scoring;

import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;

/** 应签到点 — a sign-in that was due, and what became of it (四(一)1). */
public record DuePoint(String staffNo, LocalDate day, SignInPoint point, SignInOutcome outcome) {
    /** By person, day and time of day. */
    static int byPersonThenTime(DuePoint one, DuePoint other) {
        var people = one.staffNo.compareTo(other.staffNo);
        if (people != 0) {
            return people;
        }
        var days = one.day.compareTo(other.day);
        return days != 0 ? days : one.point.compareTo(other.point);
    }
}
