package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import cn.xunting.model.wire.PostingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** 查出勤 — a hall's month as everything that is known now makes it; nothing derived is kept, so a correction tells at once. */
@ApplicationScoped
public class ReadAttendance {
    private final ReadTime time;
    private final ReadPunches punches;
    private final Clock clock;

    ReadAttendance(ReadTime time, ReadPunches punches, Clock clock) {
        this.time = time;
        this.punches = punches;
        this.clock = clock;
    }

    /**
     * The month of some of the hall's postings.
     *
     * @param postings all of them, or those of the people of interest: others' are not reckoned
     */
    @Transactional
    public MonthAttendance month(Hall hall, YearMonth month, List<PostingEntry> postings) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new ReckonMonth(
                        month,
                        time.read(hall, first, last),
                        punches.between(hall, first, last),
                        hall.time().dayOf(clock.instant()))
                .reckon(postings);
    }
}
