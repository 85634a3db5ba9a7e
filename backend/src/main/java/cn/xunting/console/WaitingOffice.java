package cn.xunting.console;

import cn.xunting.console.Waiting.Line;
import cn.xunting.model.LeaveState;
import cn.xunting.model.ProposalState;
import cn.xunting.model.wire.office.Proposal;
import cn.xunting.proposal.ProposalResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** 人事待办 — leaves that wait for approval, and proposals that wait for an answer, for who can give one. */
@ApplicationScoped
class WaitingOffice {
    private static final int A_FEW = 6;

    private final LeaveSheets leaves;
    private final ProposalResource proposals;
    private final Frame frame;
    private final Words words;

    WaitingOffice(LeaveSheets leaves, ProposalResource proposals, Frame frame, Words words) {
        this.leaves = leaves;
        this.proposals = proposals;
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

    /** Whenever they are for; the earliest to begin first. */
    private Waiting toApprove() {
        return new Waiting(
                "待审批的请假",
                leaves.waiting().stream().limit(A_FEW).map(this::line).toList(),
                "/console/leaves?state=" + LeaveState.REQUESTED);
    }

    private Line line(LeaveSheets.Named one) {
        return new Line(
                one.name() + " " + words.say(TimeLabels.label(one.leave().kind())),
                one.from() + " · " + words.say("工作日 {0} 天", one.days()),
                "/console/leaves/" + one.leave().id(),
                one.note());
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
