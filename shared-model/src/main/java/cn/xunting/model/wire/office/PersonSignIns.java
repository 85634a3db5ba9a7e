package cn.xunting.model.wire.office;

import java.util.List;

/**
 * 个人签到 — a person's due sign-ins of a month or a day, with the punches they came from.
 *
 * @param points by unit, day and point
 * @param punches every punch of those days, by the hall's clock, whether or not one was taken
 */
public record PersonSignIns(String staffNo, List<SignInEntry> points, List<String> punches) {
    public PersonSignIns {
        points = List.copyOf(points);
        punches = List.copyOf(punches);
    }
}
