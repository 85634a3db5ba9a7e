package cn.xunting.ledger;

import cn.xunting.access.Caller;
import cn.xunting.hall.ReadRoster;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.SyncDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** 可作的决定 — what a caller may say about a finding as it stands; judged again when it is said. */
@ApplicationScoped
public class OfferDecisions {
    private static final String SOME_REASON = "…";
    private final LedgerRows rows;
    private final ReadRoster rosters;
    private final DisputeTerm term;
    private final EntryMonths months;
    private final Clock clock;

    OfferDecisions(LedgerRows rows, ReadRoster rosters, DisputeTerm term, EntryMonths months, Clock clock) {
        this.rows = rows;
        this.rosters = rosters;
        this.term = term;
        this.months = months;
        this.clock = clock;
    }

    /** The kinds in their order; none for a finding the caller may not read, or of a month that is closed. */
    @Transactional
    public List<DecisionKind> to(Caller caller, UUID id) {
        FindingRow finding = rows.findings(List.of(id)).get(id);
        if (finding == null
                || finding.hallId != caller.hall().id()
                || !finding.isReadBy(caller)
                || months.at(caller.hall()).isClosed(YearMonth.parse(finding.month))) {
            return List.of();
        }
        FindingLife life = FindingLife.of(rows.decisionsOn(List.of(id)).getOrDefault(id, List.of()));
        DecisionCheck check = new DecisionCheck(
                caller,
                caller.hall().time().dayOf(clock.instant()),
                rosters.read(caller.hall()),
                term.lastDay(caller.hall()));
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> life.after(kind).isPresent())
                .filter(kind -> check.objection(finding, said(id, kind)).isEmpty())
                .toList();
    }

    private static SyncDecision said(UUID finding, DecisionKind kind) {
        return SyncDecision.of(finding, finding, DecisionReport.of(kind, SOME_REASON));
    }
}
