package cn.xunting.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 各季作息 — the schedules of a hall; a day falls under the youngest that has begun, and before all under the usual one. */
public record Schedules(List<Schedule> seasons) {
    public Schedules {
        seasons = seasons.stream().sorted(Comparator.comparing(Schedule::from)).toList();
    }

    public Schedule on(LocalDate day) {
        return seasons.stream()
                .filter(season -> !season.from().isAfter(day))
                .reduce((older, younger) -> younger)
                .orElse(Schedule.USUAL);
    }
}
