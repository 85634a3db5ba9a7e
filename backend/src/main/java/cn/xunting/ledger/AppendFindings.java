package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.regulation.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 记录问题 — appends findings to the ledger, each judged on its own: a bad one fails no other, a repeat changes nothing. The
 * number of statements does not grow with the number of findings.
 */
@ApplicationScoped
public class AppendFindings {
    /** Stands for a finding of another hall: equal to no report, and telling nothing of it. */
    private static final FindingReport FOREIGN =
            new FindingReport("", "", null, null, Instant.EPOCH, 0, null, "", List.of(), null, null, null);

    private final LedgerRows rows;
    private final LedgerPosition positions;
    private final ReadRoster roster;
    private final Editions editions;
    private final EntryMonths months;
    private final Clock clock;

    AppendFindings(
            LedgerRows rows,
            LedgerPosition positions,
            ReadRoster roster,
            Editions editions,
            EntryMonths months,
            Clock clock) {
        this.rows = rows;
        this.positions = positions;
        this.roster = roster;
        this.editions = editions;
        this.months = months;
        this.clock = clock;
    }

    /** One receipt per finding, in the order given. */
    public List<Receipt> append(Caller caller, List<SyncFinding> findings) {
        return findings.isEmpty() ? List.of() : Transactions.retrying(() -> appendOnce(caller, findings));
    }

    private List<Receipt> appendOnce(Caller caller, List<SyncFinding> findings) {
        FindingCheck check = check(caller.hall());
        Judgement judgement = judgement(caller, findings, check);
        if (judgement.accepted().isEmpty()) {
            return judgement.receipts(); // a repeat waits for nobody
        }
        LedgerPositionRow position = positions.lock(caller.hall());
        FindingCheck settledCheck = check.with(months.at(caller.hall())); // a month may have been closed meanwhile
        Judgement settled = judgement(caller, findings, settledCheck);
        write(caller, settled.accepted(), position, settledCheck);
        return settled.receipts();
    }

    private FindingCheck check(Hall hall) {
        return new FindingCheck(roster.read(hall), editions, months.at(hall), hall.time(), clock.instant());
    }

    private Judgement judgement(Caller caller, List<SyncFinding> findings, FindingCheck check) {
        Map<UUID, FindingReport> known = known(caller.hall(), findings);
        List<SyncFinding> accepted = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (SyncFinding finding : findings) {
            FindingReport report = finding.report();
            FindingReport before = known.get(finding.id());
            Verdict verdict = before == null ? verdict(caller, check, report) : comparison(before, report);
            if (verdict.equals(Verdict.ACCEPTED)) {
                accepted.add(finding);
                known.put(finding.id(), report); // the same id again in this batch is a repeat
            }
            receipts.add(verdict.receipt(finding.id()));
        }
        return new Judgement(accepted, receipts);
    }

    private static Verdict verdict(Caller caller, FindingCheck check, FindingReport report) {
        boolean may = caller.is(AccountRole.INSPECTOR)
                || caller.is(AccountRole.REVIEWER)
                || caller.is(AccountRole.ADMINISTRATOR);
        return may ? check.judge(report) : Verdict.refused(ProblemType.NOT_PERMITTED, "这个账号不能记录问题，请用督查员账号登录");
    }

    private static Verdict comparison(FindingReport before, FindingReport now) {
        return before.equals(now)
                ? Verdict.ALREADY_HAVE
                : Verdict.refused(ProblemType.CONFLICT, "这个编号已有另一条内容不同的记录，原记录未变；如要更正，请撤回后另记一条");
    }

    private Map<UUID, FindingReport> known(Hall hall, List<SyncFinding> findings) {
        List<UUID> ids = findings.stream().map(SyncFinding::id).distinct().toList();
        Map<UUID, FindingRow> found = rows.findings(ids);
        Map<UUID, List<String>> photos = rows.photos(found.keySet());
        Map<UUID, FindingReport> known = new HashMap<>();
        found.forEach((id, row) ->
                known.put(id, row.hallId == hall.id() ? row.report(photos.getOrDefault(id, List.of())) : FOREIGN));
        return known;
    }

    private void write(Caller caller, List<SyncFinding> accepted, LedgerPositionRow position, FindingCheck check) {
        List<Object> findings = new ArrayList<>();
        List<Object> photos = new ArrayList<>();
        for (SyncFinding finding : accepted) {
            FindingRow row = new FindingRow();
            row.id = finding.id();
            row.hallId = caller.hall().id();
            row.position = ++position.position;
            row.month = check.month(finding.report()).orElseThrow().toString();
            row.recorder = caller.account();
            row.receivedAt = check.now();
            row.set(finding.report());
            findings.add(row);
            for (int i = 0; i < finding.photos().size(); i++) {
                FindingPhotoRow photo = new FindingPhotoRow();
                photo.place = new FindingPhotoRow.Place(finding.id(), i);
                photo.hallId = caller.hall().id();
                photo.sha256 = finding.photos().get(i);
                photos.add(photo);
            }
        }
        rows.append(findings);
        rows.append(photos);
    }

    private record Judgement(List<SyncFinding> accepted, List<Receipt> receipts) {}
}
