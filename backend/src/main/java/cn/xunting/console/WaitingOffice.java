package cn.xunting.console;

import cn.xunting.attendance.LeaveResource;
import cn.xunting.console.Waiting.Line;
import cn.xunting.hall.RosterBook;
import cn.xunting.model.LeaveState;
import cn.xunting.model.ProposalState;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.model.wire.office.Proposal;
import cn.xunting.proposal.ProposalResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** 人事待办 — leaves that wait for approval, and proposals that wait for an answer, for who can give one. */
@ApplicationScoped
class WaitingOffice {
    private static final int A_FEW = 6;

    private final LeaveResource leaves;
    private final ProposalResource proposals;
    private final RosterNames names;
    private final Frame frame;
    private final Words words;

    WaitingOffice(LeaveResource leaves, ProposalResource proposals, RosterNames names, Frame frame, Words words) {
        this.leaves = leaves;
        this.proposals = proposals;
        this.names = names;
        this.frame = frame;
        this.words = words;
    }

    List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        if (frame.is("REVIEWER") || frame.is("LEADER")) {
            waiting.add(toApprove());
        }
        if (frame.is("REVIEWER")) {
            waiting.add(toAnswer());
        }
        return waiting;
    }

    /** Of last month, which is about to be closed, this one and the next; the earliest to begin first. */
    private Waiting toApprove() {
        YearMonth running = frame.month();
        RosterBook book = names.book();
        List<Line> lines = LongStream.rangeClosed(-1, 1)
                .mapToObj(running::plusMonths)
                .flatMap(month ->
                        Gathered.from(cursor -> leaves.list(month.toString(), null, null, cursor, Gathered.AT_A_TIME))
                                .rows()
                                .stream())
                .filter(leave -> leave.state() == LeaveState.REQUESTED)
                .distinct()
                .sorted(Comparator.comparing(LeaveEntry::from))
                .limit(A_FEW)
                .map(leave -> line(book, leave))
                .toList();
        return new Waiting("待审批的请假", lines, "/console/leaves?month=" + running + "&state=" + LeaveState.REQUESTED);
    }

    private Line line(RosterBook book, LeaveEntry leave) {
        return new Line(
                RosterNames.person(book, leave.staffNo()) + " " + words.say(TimeLabels.label(leave.kind())),
                leave.from().substring(0, "2023-10-09".length()) + " · "
                        + words.say("工作日 {0} 天", LeaveLabels.days(leave.workingHalfDays())),
                "/console/leaves/" + leave.id(),
                "");
    }

    private Waiting toAnswer() {
        return new Waiting(
                "待答复的人员变动",
                proposals.list(ProposalState.OPEN.name(), null, String.valueOf(A_FEW)).items().stream()
                        .map(WaitingOffice::line)
                        .toList(),
                "/console/proposals");
    }

    private static Line line(Proposal one) {
        return new Line(
                one.name() + " " + one.item(), one.unit() + " · " + one.day(), "/console/proposals/" + one.id(), "");
    }
}
