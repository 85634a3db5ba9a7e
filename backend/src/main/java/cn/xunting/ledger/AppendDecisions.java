package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
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
    private final LedgerRows rows;
    private final LedgerPosition positions;
    private final ReadRoster rosters;
    private final DisputeTerm term;
    private final JudgeSigned signed;
    private final EntryMonths months;
    private final Clock clock;

    AppendDecisions(
            LedgerRows rows,
            LedgerPosition positions,
            ReadRoster rosters,
            DisputeTerm term,
            JudgeSigned signed,
            EntryMonths months,
            Clock clock) {
        this.rows = rows;
        this.positions = positions;
        this.rosters = rosters;
        this.term = term;
        this.signed = signed;
        this.months = months;
        this.clock = clock;
    }

    /** One receipt per decision, in the order given. */
    public List<Receipt> append(Caller caller, List<SyncDecision> decisions) {
        DecisionCheck check = check(caller, decisions);
        return append(
                caller,
                decisions,
                (finding, photos, said) -> said.signature() == null || check.roster() == null
                        ? Spoken.own(caller, check.objection(finding, said))
                        : signed.judge(caller, finding, photos, said, check.roster(), check.today(), check.term()));
    }

    /**
     * Appends what was decided elsewhere before the finding came here, on the caller's word alone: rights and recusal were
     * that place's business. What the finding's state does not allow is refused.
     */
    public List<Receipt> takeOver(Caller caller, List<SyncDecision> decisions) {
        return append(caller, decisions, (finding, photos, said) -> Spoken.own(caller, Optional.empty()));
    }

    /** What is read for the check is what these decisions rest on. */
    private DecisionCheck check(Caller caller, List<SyncDecision> decisions) {
        // Whether it is about the representative matters only to whoever acknowledges as a second inspector, and who
        // could sign on a day only to what was signed.
        boolean byRoster = (caller.is(AccountRole.INSPECTOR) && any(decisions, DecisionKind.ACKNOWLEDGED))
                || decisions.stream().anyMatch(said -> said.signature() != null);
        return new DecisionCheck(
                caller,
                caller.hall().time().dayOf(clock.instant()),
                byRoster ? rosters.read(caller.hall()) : null,
                any(decisions, DecisionKind.DISPUTED) ? term.lastDay(caller.hall()) : null);
    }

    private static boolean any(List<SyncDecision> decisions, DecisionKind kind) {
        return decisions.stream().anyMatch(said -> said.kind() == kind);
    }

    private List<Receipt> append(Caller caller, List<SyncDecision> decisions, Judgement judgement) {
        return decisions.isEmpty() ? List.of() : Transactions.retrying(() -> appendOnce(caller, decisions, judgement));
    }

    private List<Receipt> appendOnce(Caller caller, List<SyncDecision> decisions, Judgement judgement) {
        LedgerPositionRow position = positions.lock(caller.hall());
        Instant now = clock.instant();
        EntryMonths.Book book = months.at(caller.hall());
        List<UUID> about =
                decisions.stream().map(SyncDecision::finding).distinct().toList();
        Map<UUID, FindingRow> findings = rows.findings(about);
        Map<UUID, List<String>> shown =
                decisions.stream().anyMatch(said -> said.signature() != null) ? rows.photos(about) : Map.of();
        Map<UUID, SyncDecision> known =
                known(decisions.stream().map(SyncDecision::id).distinct().toList());
        Map<UUID, FindingLife> lives = new HashMap<>();
        rows.decisionsOn(about).forEach((finding, said) -> lives.put(finding, FindingLife.of(said)));
        List<Object> accepted = new ArrayList<>();
        List<Object> photos = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (SyncDecision decision : decisions) {
            FindingRow finding = findings.get(decision.finding());
            SyncDecision before = known.get(decision.id());
            FindingLife life = lives.getOrDefault(decision.finding(), FindingLife.NEW);
            Spoken spoken = before == null
                    ? spoken(caller, finding, shown.getOrDefault(decision.finding(), List.of()), decision, judgement)
                    : Spoken.objected(caller, comparison(before, decision));
            Verdict verdict = spoken.objection().orElseGet(() -> allowed(book, finding, life, decision));
            if (verdict.equals(Verdict.ACCEPTED)) {
                DecisionRow row = row(spoken, decision, life, now);
                row.position = ++position.position;
                lives.put(row.findingId, life.in(row.state));
                known.put(row.id, decision);
                accepted.add(row);
                photos.addAll(photoRows(row, decision.report().namedPhotos()));
            }
            receipts.add(verdict.receipt(decision.id()));
        }
        rows.append(accepted);
        rows.append(photos);
        return receipts;
    }

    private static Spoken spoken(
            Caller caller, @Nullable FindingRow finding, List<String> photos, SyncDecision said, Judgement judgement) {
        return finding == null || finding.hallId != caller.hall().id() || !finding.isReadBy(caller)
                ? Spoken.objected(caller, Verdict.refused(ProblemType.NOT_FOUND, "没有这条问题记录，请先同步再试"))
                : judgement.of(finding, photos, said);
    }

    private static Verdict allowed(
            EntryMonths.Book book, @Nullable FindingRow finding, FindingLife life, SyncDecision said) {
        if (finding != null && book.isClosed(YearMonth.parse(finding.month))) {
            return Verdict.refused(ProblemType.STATE_CONFLICT, finding.month + " 已经关账，这条记录不再处理；确有错误请由两位领导重开该月");
        }
        return life.after(said.kind()).isPresent()
                ? Verdict.ACCEPTED
                : Verdict.refused(ProblemType.STATE_CONFLICT, "这条记录的状态已变，不能再这样处理，请刷新后再看");
    }

    private Map<UUID, SyncDecision> known(List<UUID> ids) {
        Map<UUID, DecisionRow> found = rows.decisions(ids);
        Map<UUID, List<String>> photos = rows.decisionPhotos(found.keySet());
        Map<UUID, SyncDecision> known = new HashMap<>();
        found.forEach((id, row) -> known.put(id, row.said(photos.getOrDefault(id, List.of()))));
        return known;
    }

    private static Verdict comparison(SyncDecision before, SyncDecision said) {
        return before.finding().equals(said.finding()) && before.report().equals(said.report())
                ? Verdict.ALREADY_HAVE
                : Verdict.refused(ProblemType.CONFLICT, "这个编号已有另一个内容不同的决定，原决定未变");
    }

    private static List<DecisionPhotoRow> photoRows(DecisionRow decision, List<String> photos) {
        List<DecisionPhotoRow> all = new ArrayList<>();
        for (String sha256 : photos) {
            DecisionPhotoRow row = new DecisionPhotoRow();
            row.place = new DecisionPhotoRow.Place(decision.id, all.size());
            row.hallId = decision.hallId;
            row.sha256 = sha256;
            all.add(row);
        }
        return all;
    }

    private static DecisionRow row(Spoken spoken, SyncDecision said, FindingLife before, Instant now) {
        DecisionReport report = said.report();
        DecisionRow row = new DecisionRow();
        row.id = said.id();
        row.hallId = spoken.author().hall().id();
        row.findingId = said.finding();
        row.kind = report.kind();
        row.state = before.after(report.kind()).orElseThrow().state();
        row.reason = report.reason();
        row.author = spoken.author().account();
        row.receivedAt = now;
        row.phoneTime = report.phoneTime();
        row.device = report.device();
        row.via = spoken.via();
        row.mark = spoken.mark();
        if (report.signature() != null) {
            row.signatureEnrolment = report.signature().enrolment();
            row.signatureMac = report.signature().mac();
        }
        return row;
    }

    /** Whose word a decision on a finding with those photos is, and what speaks against it. */
    private interface Judgement {
        Spoken of(FindingRow finding, List<String> photos, SyncDecision said);
    }
}
