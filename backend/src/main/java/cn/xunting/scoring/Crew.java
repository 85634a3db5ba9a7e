package cn.xunting.scoring;

import cn.xunting.regulation.HeadCountMode;
import java.util.List;

/**
 * 在册人员名单 — who served in a unit in a month, each person once.
 *
 * @param members without those whose every working day was on leave: they are off the roster
 * @param monthWorkingDays the working days of the month
 */
public record Crew(List<CrewMember> members, int monthWorkingDays) {
    public Crew {
        members = List.copyOf(members);
        if (members.stream().map(CrewMember::staffNo).distinct().count() < members.size()) {
            throw new IllegalArgumentException("A person is listed twice: " + members);
        }
        for (var member : members) {
            if (member.workingDays() > monthWorkingDays) {
                throw new IllegalArgumentException(member + " worked more than the month's " + monthWorkingDays);
            }
        }
    }

    /** 人数, exactly, as the policy {@code headcount} counts it (四(二)). */
    public HeadCount headCount(HeadCountMode mode) {
        return switch (mode) {
            case WEIGHTED ->
                monthWorkingDays == 0
                        ? HeadCount.of(0)
                        : new HeadCount(
                                members.stream()
                                        .mapToLong(CrewMember::workingDays)
                                        .sum(),
                                monthWorkingDays);
            case MONTH_END ->
                HeadCount.of(
                        members.stream().filter(CrewMember::postedOnLastDay).count());
            case DISTINCT ->
                HeadCount.of(members.stream()
                        .filter(member -> member.workingDays() > 0)
                        .count());
        };
    }
}
