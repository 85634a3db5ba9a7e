package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.ledger.DisputeTerm;
import cn.xunting.ledger.OfferDecisions;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.Finding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 申诉 — the disputes about a unit's or a person's findings of a month, and what the reader can still dispute. */
@Named("appeals")
@RequestScoped
public class Appeals {
    private final MonthFindings findings;
    private final FindingSheets sheets;
    private final OfferDecisions offer;
    private final DisputeTerm term;
    private final CurrentCaller caller;

    Appeals(
            MonthFindings findings,
            FindingSheets sheets,
            OfferDecisions offer,
            DisputeTerm term,
            CurrentCaller caller) {
        this.findings = findings;
        this.sheets = sheets;
        this.offer = offer;
        this.term = term;
        this.caller = caller;
    }

    /**
     * 一条申诉.
     *
     * @param reason of the dispute; absent where none was raised yet
     * @param until the last day to decide it, or to raise it; absent once it is decided
     */
    public record Line(
            String id,
            String item,
            String detail,
            FindingState state,
            @Nullable String reason,
            @Nullable LocalDate until) {
        public boolean isOpen() {
            return state == FindingState.DISPUTED;
        }

        public boolean isPossible() {
            return reason == null;
        }
    }

    /** Of a unit's findings. */
    public List<Line> ofUnit(YearMonth month, String unit) {
        return lines(month, unit, null, caller.get().represented().contains(unit));
    }

    /** Of the findings that name a person. */
    public List<Line> ofPerson(YearMonth month, String unit, String staffNo) {
        Caller reader = caller.get();
        boolean mayDispute = reader.isPerson(staffNo) || reader.represented().contains(unit);
        return lines(month, null, staffNo, mayDispute);
    }

    private List<Line> lines(YearMonth month, @Nullable String unit, @Nullable String staffNo, boolean mayDispute) {
        List<Finding> all = findings.of(month, unit, staffNo);
        List<Line> lines = new ArrayList<>();
        for (FindingSheets.Named named : sheets.named(all)) {
            Decision dispute = dispute(named.finding());
            if (dispute != null) {
                lines.add(disputed(named, dispute));
            } else if (mayDispute && canDispute(named.finding())) {
                lines.add(possible(named));
            }
        }
        return lines;
    }

    private static @Nullable Decision dispute(Finding finding) {
        return finding.decisions().stream()
                .filter(said -> said.kind() == DecisionKind.DISPUTED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean canDispute(Finding finding) {
        return offer.to(caller.get(), finding.id()).contains(DecisionKind.DISPUTED);
    }

    private Line disputed(FindingSheets.Named named, Decision dispute) {
        boolean open = named.finding().state() == FindingState.DISPUTED;
        LocalDate until = open ? term.lastDayToDecide(caller.get().hall()).apply(dayOf(dispute.receivedAt())) : null;
        return line(named, dispute.reason(), until);
    }

    private Line possible(FindingSheets.Named named) {
        LocalDate until =
                term.lastDay(caller.get().hall()).apply(dayOf(named.finding().receivedAt()));
        return line(named, null, until);
    }

    private static Line line(FindingSheets.Named named, @Nullable String reason, @Nullable LocalDate until) {
        String person = named.person() == null ? "" : named.person() + " · ";
        return new Line(
                named.finding().id().toString(),
                named.item(),
                person + named.time(),
                named.finding().state(),
                reason,
                until);
    }

    private LocalDate dayOf(Instant at) {
        return caller.get().hall().time().dayOf(at);
    }
}
