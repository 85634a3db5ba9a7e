package cn.xunting.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "schedule_season")
class ScheduleSeasonRow extends TimeRow {
    LocalDate starts = LocalDate.EPOCH;
    String amIn = "";
    String amOut = "";
    String pmIn = "";
    String pmOut = "";
    int graceMinutes;
    boolean removed;

    static ScheduleSeasonRow of(Schedule schedule, boolean removed) {
        ScheduleSeasonRow row = new ScheduleSeasonRow();
        row.starts = schedule.from();
        row.amIn = schedule.amIn().toString();
        row.amOut = schedule.amOut().toString();
        row.pmIn = schedule.pmIn().toString();
        row.pmOut = schedule.pmOut().toString();
        row.graceMinutes = schedule.graceMinutes();
        row.removed = removed;
        return row;
    }

    Schedule schedule() {
        return new Schedule(
                starts,
                LocalTime.parse(amIn),
                LocalTime.parse(amOut),
                LocalTime.parse(pmIn),
                LocalTime.parse(pmOut),
                graceMinutes);
    }

    @Override
    Object key() {
        return starts;
    }

    @Override
    Object content() {
        return List.of(schedule(), removed);
    }

    @Override
    @Nullable
    LocalDate lastDay() {
        return null;
    }

    @Override
    boolean isGone() {
        return removed;
    }
}
