package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 查询请假 — leaves as their readers may see them, each with its verdict. */
@ApplicationScoped
public class ReadLeaves {
    private static final Comparator<LeaveRow> NEWEST_FIRST = Comparator.<LeaveRow, HalfDay>comparing(
                    row -> row.leave().from())
            .reversed()
            .thenComparing(row -> row.staffNo)
            .thenComparing(row -> row.leaveId);

    private final TimeRows rows;
    private final ReadTime time;
    private final ReadRoster roster;

    ReadLeaves(TimeRows rows, ReadTime time, ReadRoster roster) {
        this.rows = rows;
        this.time = time;
        this.roster = roster;
    }

    /**
     * A page of what the caller asks for and may read, the latest to begin first.
     *
     * @throws Refusal if somebody who may read everybody's asks for no span, person or unit, nor for what waits
     */
    @Transactional
    public Page<LeaveEntry> page(Caller caller, LeaveFilter filter, @Nullable String cursor, @Nullable String limit) {
        TimeRights rights = rights(caller);
        List<LeaveRow> all = candidates(caller, filter, rights);
        Map<UUID, LeaveVerdict> verdicts = verdicts(caller, all);
        List<LeaveEntry> found = all.stream()
                .filter(row -> meets(row, filter, rights))
                .filter(row -> rights.reads(row.staffNo, row.starts, row.ends))
                .sorted(NEWEST_FIRST)
                .map(row -> entry(row, verdicts))
                .toList();
        return Cursor.page(found, leave -> leave.id().toString(), cursor, limit);
    }

    /**
     * One leave.
     *
     * @throws Refusal if there is none that the caller may read; it does not tell which
     */
    @Transactional
    public LeaveEntry one(Caller caller, UUID id) {
        LeaveRow row = readable(caller, id);
        return entry(row, verdicts(caller, rows.leavesOf(caller.hall(), List.of(row.staffNo))));
    }

    /**
     * Every step of a leave, the latest first: who, when, and how it stood then.
     *
     * @throws Refusal as {@link #one}
     */
    @Transactional
    public Page<LeaveVersion> history(Caller caller, UUID id, @Nullable String cursor, @Nullable String limit) {
        LeaveRow row = readable(caller, id);
        List<LeaveVersion> steps = rows.leaveVersions(caller.hall(), row.leaveId).stream()
                .map(LeaveVersion::of)
                .toList();
        return Cursor.page(steps, step -> String.valueOf(step.version()), cursor, limit);
    }

    private LeaveRow readable(Caller caller, UUID id) {
        TimeRights rights = rights(caller);
        return rows.leave(caller.hall(), id)
                .filter(leave -> rights.reads(leave.staffNo, leave.starts, leave.ends))
                .orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的请假，请核对编号");
    }

    /** All leaves of some people, since leaves are judged side by side; never those of everybody there ever was. */
    private List<LeaveRow> candidates(Caller caller, LeaveFilter filter, TimeRights rights) {
        String staffNo = filter.staffNo();
        String unit = filter.unit();
        return rows.leavesOf(caller.hall(), staffNo != null ? List.of(staffNo) : people(caller, filter, unit, rights));
    }

    private List<String> people(Caller caller, LeaveFilter filter, @Nullable String unit, TimeRights rights) {
        if (filter.hasSpan()) {
            return rows.peopleOnLeave(
                    caller.hall(),
                    Objects.requireNonNullElse(filter.from(), HallTime.FIRST_DAY),
                    Objects.requireNonNullElse(filter.to(), HallTime.LAST_DAY));
        }
        if (unit != null) {
            return rights.everPosted(unit);
        }
        return filter.asksWhatWaits() ? rows.peopleWaiting(caller.hall()) : ownPeople(rights);
    }

    private static List<String> ownPeople(TimeRights rights) {
        return rights.ownPeople()
                .orElseThrow(() -> Refusal.of(
                        ProblemType.INVALID_INPUT,
                        "month",
                        "请用 month（如 2023-10）、from 和 to（日期）、staff（工号）、unit（单位编号）或 state=REQUESTED 说明要看哪些请假"));
    }

    private static boolean meets(LeaveRow row, LeaveFilter filter, TimeRights rights) {
        String unit = filter.unit();
        return filter.meets(row) && (unit == null || rights.posted(row.staffNo, unit, row.starts, row.ends));
    }

    private Map<UUID, LeaveVerdict> verdicts(Caller caller, List<LeaveRow> leaves) {
        return time.verdicts(caller.hall(), leaves.stream().map(LeaveRow::leave).toList());
    }

    private TimeRights rights(Caller caller) {
        return new TimeRights(caller, roster.read(caller.hall()));
    }

    private static LeaveEntry entry(LeaveRow row, Map<UUID, LeaveVerdict> verdicts) {
        Leave leave = row.leave();
        LeaveVerdict verdict = verdicts.getOrDefault(leave.id(), new LeaveVerdict(false, 0, List.of()));
        return new LeaveEntry(
                leave.id(),
                leave.staffNo(),
                leave.kind(),
                leave.from().toString(),
                leave.to().toString(),
                leave.state(),
                leave.approver(),
                leave.document(),
                row.reason,
                verdict.excuses(),
                verdict.workingHalfDays(),
                verdict.flags(),
                row.id);
    }
}
