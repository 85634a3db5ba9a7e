package cn.xunting.model.wire;

import cn.xunting.model.Half;
import java.time.LocalDate;

/**
 * 请假中 — when somebody is on an approved leave, so that nobody looks for them at the window. Of what kind it is, a phone is not told.
 *
 * @param to the last day, inclusive
 * @param toHalf the last half of it, inclusive
 */
public record OnLeave(String staffNo, LocalDate from, Half fromHalf, LocalDate to, Half toHalf) {
    public boolean covers(LocalDate day, Half half) {
        boolean begun = day.isAfter(from) || (day.equals(from) && half.compareTo(fromHalf) >= 0);
        boolean lasts = day.isBefore(to) || (day.equals(to) && half.compareTo(toHalf) <= 0);
        return begun && lasts;
    }
}
