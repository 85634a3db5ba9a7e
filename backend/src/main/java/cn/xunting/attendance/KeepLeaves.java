package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.LeaveApproval;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import cn.xunting.wire.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 办理请假 — asked for, amended, approved or not, cancelled; each step is a version, and what was said before stays. */
@ApplicationScoped
public class KeepLeaves {
    private final TimeRows rows;
    private final AppendVersions versions;
    private final ReadTime time;
    private final ReadRoster roster;
    private final LeavePapers papers;

    KeepLeaves(TimeRows rows, AppendVersions versions, ReadTime time, ReadRoster roster, LeavePapers papers) {
        this.rows = rows;
        this.versions = versions;
        this.time = time;
        this.roster = roster;
        this.papers = papers;
    }

    /** The id of a leave that came without one: the same for the same person, kind and beginning. */
    public static UUID idOf(Hall hall, String staffNo, LeaveKind kind, HalfDay from) {
        String name = "leave " + hall.id() + " " + staffNo + " " + kind + " " + from;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Asks for a leave.
     *
     * @return whether it is new; the same request under its id again is not
     * @throws Refusal if it cannot be one, or its id stands for another
     */
    public boolean request(Caller caller, UUID id, LeaveRequest request) {
        Leave leave = LeaveTerms.leave(id, request);
        TimeRights rights = rights(caller);
        rights.demandRequests(leave.staffNo(), leave.from().day(), leave.to().day());
        rights.demandKnown(leave.staffNo());
        papers.demandReadable(caller, leave.document());
        return append(caller, () -> {
            Optional<LeaveRow> before = rows.leave(caller.hall(), id);
            LeaveRow row = LeaveRow.of(leave, request.reason());
            if (before.isPresent() && !before.get().content().equals(row.content())) {
                throw new Refusal(ProblemType.CONFLICT, "这个编号已有另一条请假，原记录未变；如要更正，请修改那一条");
            }
            return row;
        });
    }

    /** Changes what is asked for, while nobody has decided. */
    public void amend(Caller caller, UUID id, LeaveRequest request, IfMatch condition) {
        Leave amended = LeaveTerms.leave(id, request);
        papers.demandReadable(caller, amended.document());
        TimeRights rights = rights(caller);
        append(caller, () -> {
            LeaveRow before = known(caller, rights, id);
            if (!before.staffNo.equals(amended.staffNo())) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/staffNo", "不能改成别人的请假，请取消后另行申请");
            }
            rights.demandRequests(before.staffNo, before.starts, before.ends);
            rights.demandRequests(
                    before.staffNo, amended.from().day(), amended.to().day());
            condition.demand(before.id);
            demandState(before, LeaveState.REQUESTED);
            return LeaveRow.of(amended, request.reason());
        });
    }

    /** Approves or rejects what was asked for, or makes up what an approval lacks: a higher tier, the document. */
    public void decide(Caller caller, UUID id, LeaveApproval approval, IfMatch condition) {
        String document = LeaveTerms.document(approval.document());
        papers.demandReadable(caller, document);
        BodyText.demandShort("/reason", approval.reason(), BodyText.LONGEST_REASON);
        TimeRights rights = rights(caller);
        append(caller, () -> {
            LeaveRow before = known(caller, rights, id);
            rights.demandApproves(before.leave(), approval.approver());
            condition.demand(before.id);
            if (!makesUp(caller.hall(), before, approval, document)) {
                demandState(before, LeaveState.REQUESTED);
            }
            LeaveRow row =
                    next(before, approval.approved() ? LeaveState.APPROVED : LeaveState.REJECTED, approval.reason());
            row.approver = approval.approver();
            row.document = document == null ? before.document : document;
            return row;
        });
    }

    /** Takes back what was asked for, approved or not. */
    public void cancel(Caller caller, UUID id, @Nullable String reason) {
        BodyText.demandShort("/reason", reason, BodyText.LONGEST_REASON);
        TimeRights rights = rights(caller);
        append(caller, () -> {
            LeaveRow before = known(caller, rights, id);
            rights.demandCancels(before.staffNo, before.starts, before.ends);
            demandState(before, LeaveState.REQUESTED, LeaveState.APPROVED);
            return next(before, LeaveState.CANCELLED, reason);
        });
    }

    /** Takes over leaves as they were approved elsewhere; one that was cancelled here comes back only if it changed. */
    public TimeCounts takeOver(Caller caller, List<Leave> leaves, boolean dryRun) {
        return versions.append(caller, dryRun, () -> {
                    List<LeaveRow> known = rows.leavesOf(
                            caller.hall(),
                            leaves.stream().map(Leave::staffNo).distinct().toList());
                    Map<UUID, LeaveRow> latest = new TreeMap<>();
                    known.forEach(row -> latest.put(row.leaveId, row));
                    return Versions.of(
                            leaves.stream()
                                    .map(leave -> takenOver(leave, latest.get(leave.id())))
                                    .toList(),
                            known);
                })
                .counts();
    }

    private static LeaveRow takenOver(Leave leave, @Nullable LeaveRow before) {
        LeaveRow row = LeaveRow.of(leave, before == null ? null : before.reason);
        if (before != null && before.state == LeaveState.CANCELLED) {
            LeaveRow cancelled = next(row, LeaveState.CANCELLED, before.reason);
            return cancelled.content().equals(before.content()) ? cancelled : row;
        }
        return row;
    }

    private boolean append(Caller caller, Supplier<LeaveRow> next) {
        return !versions.append(caller, false, () -> {
                    LeaveRow row = next.get();
                    return Versions.of(
                            List.of(row),
                            rows.leave(caller.hall(), row.leaveId).stream().toList());
                })
                .rows()
                .isEmpty();
    }

    private static LeaveRow next(LeaveRow before, LeaveState state, @Nullable String reason) {
        LeaveRow row = LeaveRow.of(before.leave(), reason == null ? before.reason : reason);
        row.state = state;
        return row;
    }

    private LeaveRow known(Caller caller, TimeRights rights, UUID id) {
        return rows.leave(caller.hall(), id)
                .filter(row -> rights.reads(row.staffNo, row.starts, row.ends))
                .orElseThrow(() -> ReadLeaves.unknown(id));
    }

    /** An approval that does not excuse is flagged with the advice to make it up: a valid one is not touched again. */
    private boolean makesUp(Hall hall, LeaveRow before, LeaveApproval approval, @Nullable String document) {
        ApprovalTier held = before.approver;
        boolean adds = held != null
                && (approval.approver().compareTo(held) > 0
                        || (approval.approver() == held && document != null && before.document == null));
        return before.state == LeaveState.APPROVED && approval.approved() && adds && !excuses(hall, before.leave());
    }

    private boolean excuses(Hall hall, Leave leave) {
        return time.verdicts(hall, List.of(leave)).values().stream().allMatch(LeaveVerdict::excuses);
    }

    private static void demandState(LeaveRow row, LeaveState... allowed) {
        if (!List.of(allowed).contains(row.state)) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这条请假的状态已变，不能再这样处理，请刷新后再看");
        }
    }

    private TimeRights rights(Caller caller) {
        return new TimeRights(caller, roster.read(caller.hall()));
    }
}
