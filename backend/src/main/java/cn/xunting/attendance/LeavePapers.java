package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.ProblemType;
import cn.xunting.paper.PaperReaders;
import cn.xunting.paper.ReadPaper;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** 请假的扫描件 — who may read a leave may read its scan; and nobody comes to a paper by naming it on a leave of their own. */
@ApplicationScoped
class LeavePapers implements PaperReaders {
    private final TimeRows rows;
    private final ReadRoster roster;
    private final ReadPaper papers;

    LeavePapers(TimeRows rows, ReadRoster roster, ReadPaper papers) {
        this.rows = rows;
        this.roster = roster;
        this.papers = papers;
    }

    @Override
    @Transactional
    public boolean reads(Caller caller, String sha256) {
        TimeRights rights = new TimeRights(caller, roster.read(caller.hall()));
        return rows.leavesNaming(caller.hall(), sha256).stream()
                .anyMatch(row -> rights.reads(row.staffNo, row.starts, row.ends));
    }

    /**
     * Lets nobody name a scan that is not there for them.
     *
     * @throws Refusal if the document ends in the digest of one
     */
    void demandReadable(Caller caller, @Nullable String document) {
        String scan = LeaveDocument.scan(document);
        if (scan != null && !papers.isFor(caller, scan)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/document", "没有这份扫描件，请先上传，或只写文件的名称、文号");
        }
    }
}
