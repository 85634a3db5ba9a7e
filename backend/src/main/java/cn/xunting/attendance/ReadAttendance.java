package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** 查出勤 — a hall's month as everything that is known now makes it; nothing derived is kept, so a correction tells at once. */
@ApplicationScoped
public class ReadAttendance {
    private final ReadRoster rosters;
    private final ReadTime time;
    private final ReadPunches punches;
    private final Clock clock;

    ReadAttendance(ReadRoster rosters, ReadTime time, ReadPunches punches, Clock clock) {
        this.rosters = rosters;
        this.time = time;
        this.punches = punches;
        this.clock = clock;
    }

    @Transactional
    public MonthAttendance month(Hall hall, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new ReckonMonth(
                        month,
                        time.read(hall, first, last),
                        punches.between(hall, first, last),
                        hall.time().dayOf(clock.instant()))
                .reckon(rosters.read(hall).roster().postings());
    }
}
