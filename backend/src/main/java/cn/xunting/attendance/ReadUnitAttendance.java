package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** 查单位出勤 — a unit's month at once, where {@link ReadSignIns} answers for one person. */
@ApplicationScoped
public class ReadUnitAttendance {
    private final ReadRoster rosters;
    private final ReadAttendance attendance;

    ReadUnitAttendance(ReadRoster rosters, ReadAttendance attendance) {
        this.rosters = rosters;
        this.attendance = attendance;
    }

    /**
     * The month with the unit's people alone.
     *
     * @throws Refusal if there is no such unit whose attendance the caller may read; it does not tell which
     */
    @Transactional
    public MonthAttendance read(Caller caller, String unit, YearMonth month) {
        if (!caller.readsAssessmentOf(unit)) {
            throw RosterBook.unknownUnit(unit);
        }
        RosterBook book = rosters.read(caller.hall());
        book.demandUnit(unit);
        List<PostingEntry> postings = book.roster().postings().stream()
                .filter(posting -> posting.unit().equals(unit))
                .toList();
        return attendance.month(caller.hall(), month, postings);
    }
}
