package cn.xunting.proposal;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.database.Transactions;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.ledger.AppendFindings;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.office.Proposal;
import cn.xunting.model.wire.office.ProposalReply;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 答复提议 — accepted, a proposal becomes a finding of the same id in the same transaction; dismissed, it says why. An answer
 * stands: the same again is harmless, another is a conflict.
 */
@ApplicationScoped
public class AnswerProposal {
    private final ReadProposals proposals;
    private final ReadRoster rosters;
    private final ProposalRows rows;
    private final AppendFindings findings;
    private final AdvanceLedger ledger;
    private final Clock clock;

    AnswerProposal(
            ReadProposals proposals,
            ReadRoster rosters,
            ProposalRows rows,
            AppendFindings findings,
            AdvanceLedger ledger,
            Clock clock) {
        this.proposals = proposals;
        this.rosters = rosters;
        this.rows = rows;
        this.findings = findings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The proposal as answered. */
    public Proposal answer(Caller by, UUID id, ProposalReply said) {
        String reason = said.reason() == null ? "" : said.reason().strip();
        return Transactions.retrying(() -> answerOnce(by, id, said.accept(), reason));
    }

    private Proposal answerOnce(Caller by, UUID id, boolean accept, String reason) {
        RosterBook book = rosters.read(by.hall());
        Map<UUID, ProposalAnswerRow> answers = proposals.answers(by.hall());
        ProposalAnswerRow before = answers.get(id);
        if (before != null) {
            Recusal.demandNone(by, before.unit, before.staffNo);
            if (before.accepted != accept || !before.reason.equals(reason)) {
                throw new Refusal(ProblemType.CONFLICT, "这条提议已有不同的答复，原答复未变；请刷新后查看");
            }
            return proposals.proposal(book, before.change(), before);
        }
        UnapprovedChange change = proposals.open(by.hall(), book, answers).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有这条待答复的提议，可能已补登批准，请刷新列表"));
        Recusal.demandNone(by, change.unit(), change.staffNo());
        demandReason(accept, reason);
        if (accept) {
            record(by, change);
        }
        ProposalAnswerRow row = row(by, change, accept, reason);
        rows.append(row);
        return proposals.proposal(book, change, row);
    }

    private void record(Caller by, UnapprovedChange change) {
        SyncFinding finding =
                SyncFinding.of(change.id(), change.report(by.hall().time()));
        Problem problem = findings.append(by, List.of(finding)).get(0).problem();
        if (problem != null) {
            throw new Refusal(problem);
        }
    }

    private ProposalAnswerRow row(Caller by, UnapprovedChange change, boolean accept, String reason) {
        ProposalAnswerRow row = new ProposalAnswerRow();
        row.id = change.id();
        row.hallId = by.hall().id();
        row.position = ledger.advance(by.hall());
        row.item = change.item();
        row.unit = change.unit();
        row.staffNo = change.staffNo();
        row.day = change.day();
        row.accepted = accept;
        row.reason = reason;
        row.author = by.account();
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return row;
    }

    private static void demandReason(boolean accept, String reason) {
        if (!accept && reason.isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/reason", "不采纳须写明理由，例如由上级调动或提拔");
        }
        BodyText.demandShortReason(reason);
    }
}
