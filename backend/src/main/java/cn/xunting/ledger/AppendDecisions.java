package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 作出决定 — appends decisions to findings, each judged on its own; a repeat changes nothing. */
@ApplicationScoped
public class AppendDecisions {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DEVICE = 100;

    private final LedgerRows rows;
    private final LedgerPosition positions;
    private final Clock clock;

    AppendDecisions(LedgerRows rows, LedgerPosition positions, Clock clock) {
        this.rows = rows;
        this.positions = positions;
        this.clock = clock;
    }

    /** One receipt per decision, in the order given. */
    public List<Receipt> append(Caller caller, List<SyncDecision> decisions) {
        return append(caller, decisions, AppendDecisions::objection);
    }

    /**
     * Appends what was decided elsewhere before the finding came here, on the caller's word alone: rights and recusal were
     * that place's business. What the finding's state does not allow is refused.
     */
    public List<Receipt> takeOver(Caller caller, List<SyncDecision> decisions) {
        return append(caller, decisions, (by, finding, said) -> Optional.empty());
    }

    private List<Receipt> append(Caller caller, List<SyncDecision> decisions, Objection objection) {
        return decisions.isEmpty() ? List.of() : Transactions.retrying(() -> appendOnce(caller, decisions, objection));
    }

    private List<Receipt> appendOnce(Caller caller, List<SyncDecision> decisions, Objection objection) {
        LedgerPositionRow position = positions.lock(caller.hall());
        Instant now = clock.instant();
        List<UUID> about =
                decisions.stream().map(SyncDecision::finding).distinct().toList();
        Map<UUID, FindingRow> findings = rows.findings(about);
        Map<UUID, DecisionRow> known = new HashMap<>(rows.decisions(
                decisions.stream().map(SyncDecision::id).distinct().toList()));
        Map<UUID, FindingLife> lives = new HashMap<>();
        rows.decisionsOn(about).forEach((finding, said) -> lives.put(finding, FindingLife.of(said)));
        List<Object> accepted = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (SyncDecision decision : decisions) {
            FindingRow finding = findings.get(decision.finding());
            DecisionRow before = known.get(decision.id());
            FindingLife life = lives.getOrDefault(decision.finding(), FindingLife.NEW);
            Verdict verdict =
                    before == null ? verdict(caller, finding, life, decision, objection) : comparison(before, decision);
            if (verdict.equals(Verdict.ACCEPTED)) {
                DecisionRow row = row(caller, decision, life, now);
                row.position = ++position.position;
                lives.put(row.findingId, life.in(row.state));
                known.put(row.id, row);
                accepted.add(row);
            }
            receipts.add(verdict.receipt(decision.id()));
        }
        rows.append(accepted);
        return receipts;
    }

    private static Verdict verdict(
            Caller caller, @Nullable FindingRow finding, FindingLife life, SyncDecision said, Objection objection) {
        if (finding == null || finding.hallId != caller.hall().id() || !caller.reads(finding.unit)) {
            return Verdict.refused(ProblemType.NOT_FOUND, "没有这条问题记录，请先同步再试");
        }
        Optional<Verdict> objected = objection.to(caller, finding, said);
        if (objected.isPresent()) {
            return objected.get();
        }
        return life.after(said.kind()).isPresent()
                ? Verdict.ACCEPTED
                : Verdict.refused(ProblemType.STATE_CONFLICT, "这条记录的状态已变，不能再这样处理，请刷新后再看");
    }

    private static Optional<Verdict> objection(Caller caller, FindingRow finding, SyncDecision said) {
        if (said.reason().length() > LONGEST_REASON) {
            return Optional.of(Verdict.refused("/reason", "理由请不要超过 " + LONGEST_REASON + " 个字"));
        }
        if (said.device() != null && said.device().length() > LONGEST_DEVICE) {
            return Optional.of(Verdict.refused("/device", "设备名请不要超过 " + LONGEST_DEVICE + " 个字"));
        }
        if (DecisionRights.needsReason(said.kind()) && said.reason().isBlank()) {
            return Optional.of(Verdict.refused("/reason", "请写明理由"));
        }
        return DecisionRights.objection(caller, finding, said.kind())
                .map(why -> Verdict.refused(ProblemType.NOT_PERMITTED, why));
    }

    private static Verdict comparison(DecisionRow before, SyncDecision said) {
        DecisionReport then = new DecisionReport(before.kind, before.reason, before.phoneTime, before.device);
        return before.findingId.equals(said.finding()) && then.equals(said.report())
                ? Verdict.ALREADY_HAVE
                : Verdict.refused(ProblemType.CONFLICT, "这个编号已有另一个内容不同的决定，原决定未变");
    }

    private static DecisionRow row(Caller caller, SyncDecision said, FindingLife before, Instant now) {
        DecisionReport report = said.report();
        DecisionRow row = new DecisionRow();
        row.id = said.id();
        row.hallId = caller.hall().id();
        row.findingId = said.finding();
        row.kind = report.kind();
        row.state = before.after(report.kind()).orElseThrow().state();
        row.reason = report.reason();
        row.author = caller.account();
        row.receivedAt = now;
        row.phoneTime = report.phoneTime();
        row.device = report.device();
        return row;
    }

    /** What speaks against a decision besides the finding's state. */
    private interface Objection {
        Optional<Verdict> to(Caller caller, FindingRow finding, SyncDecision said);
    }
}
