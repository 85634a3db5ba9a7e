package cn.xunting.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 月度出勤 — a hall's month: who served where, and what became of their sign-ins. People whose every working day in a unit was
 * on valid leave are off its roster and not listed.
 *
 * @param days the working days of the month
 * @param knownUntil up to when sign-ins are judged, by the hall's clock; the month's first moment where no punch has come in
 * @param daysWithoutPunches working days that are judged and of which the hall has not one punch: perhaps a file is missing
 * @param units the people of each unit, by staff number
 */
public record MonthAttendance(
        YearMonth month,
        List<LocalDate> days,
        LocalDateTime knownUntil,
        List<LocalDate> daysWithoutPunches,
        Map<String, List<RosterPerson>> units) {
    public MonthAttendance {
        days = List.copyOf(days);
        daysWithoutPunches = List.copyOf(daysWithoutPunches);
        units = Collections.unmodifiableMap(new TreeMap<>(units));
    }

    public List<RosterPerson> of(String unit) {
        return Optional.ofNullable(units.get(unit)).orElse(List.of());
    }
}
