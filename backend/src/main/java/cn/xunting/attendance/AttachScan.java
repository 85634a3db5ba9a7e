package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.LeaveState;
import cn.xunting.model.ProblemType;
import cn.xunting.paper.StorePaper;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * 附扫描件 — the paper behind a leave's document, by whoever may ask for the leave, while nobody has decided on it. What an approval
 * lacked is made up by an approver, since it would excuse sign-ins.
 */
@ApplicationScoped
class AttachScan {
    private final TimeRows rows;
    private final AppendVersions versions;
    private final ReadLeaves read;
    private final ReadRoster roster;
    private final StorePaper papers;

    AttachScan(TimeRows rows, AppendVersions versions, ReadLeaves read, ReadRoster roster, StorePaper papers) {
        this.rows = rows;
        this.versions = versions;
        this.read = read;
        this.roster = roster;
        this.papers = papers;
    }

    /**
     * Keeps the scan and names it on the leave, in place of an earlier one.
     *
     * @throws Refusal if the leave is not the caller's to ask for, is decided on or has changed, or the scan is no PDF or picture
     */
    void attach(Caller caller, UUID id, byte[] scan, IfMatch condition) {
        read.one(caller, id); // nothing is stored for who may not read it
        TimeRights rights = new TimeRights(caller, roster.read(caller.hall()));
        versions.append(caller, true, () -> Versions.of(List.of(attachable(caller, rights, id, condition)), List.of()));
        String sha256 = papers.store(caller, scan);
        versions.append(caller, false, () -> {
            LeaveRow before = attachable(caller, rights, id, condition);
            LeaveRow row = LeaveRow.of(before.leave(), before.reason);
            row.document = LeaveDocument.scanned(before.document, sha256);
            return Versions.of(List.of(row), List.of(before));
        });
    }

    private LeaveRow attachable(Caller caller, TimeRights rights, UUID id, IfMatch condition) {
        LeaveRow before = rows.leave(caller.hall(), id).orElseThrow(() -> ReadLeaves.unknown(id));
        rights.demandRequests(before.staffNo, before.starts, before.ends);
        condition.demand(before.id);
        if (before.state != LeaveState.REQUESTED) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "这条请假已经办理，不能再附扫描件；缺文件的请交给审批人补办");
        }
        if (LeaveDocument.name(before.document).length() > LeaveDocument.LONGEST_NAME) {
            throw Refusal.of(
                    ProblemType.NOT_PROCESSABLE,
                    "/document",
                    "文件名称太长，附扫描件前请先改到 " + LeaveDocument.LONGEST_NAME + " 个字以内");
        }
        return before;
    }
}
