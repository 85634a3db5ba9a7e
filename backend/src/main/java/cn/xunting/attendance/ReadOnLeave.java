package cn.xunting.attendance;

import cn.xunting.hall.Hall;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.OnLeave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 请假在外 — who is on an approved leave in the days to come. */
@ApplicationScoped
public class ReadOnLeave {
    private static final Comparator<Leave> BY_PERSON_AND_TIME =
            Comparator.comparing(Leave::staffNo).thenComparing(Leave::from).thenComparing(Leave::id);

    private final TimeRows rows;

    ReadOnLeave(TimeRows rows) {
        this.rows = rows;
    }

    /** The approved leaves that touch those days, both included, by person. */
    @Transactional
    public List<OnLeave> between(Hall hall, LocalDate from, LocalDate to) {
        return rows.leavesOf(hall, rows.peopleOnLeave(hall, from, to)).stream()
                .map(LeaveRow::leave)
                .filter(leave -> leave.state() == LeaveState.APPROVED
                        && !leave.from().day().isAfter(to)
                        && !leave.to().day().isBefore(from))
                .sorted(BY_PERSON_AND_TIME)
                .map(leave -> new OnLeave(
                        leave.staffNo(),
                        leave.from().day(),
                        leave.from().half(),
                        leave.to().day(),
                        leave.to().half()))
                .toList();
    }
}
