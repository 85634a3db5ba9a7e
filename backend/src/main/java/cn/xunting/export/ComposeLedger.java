package cn.xunting.export;

import cn.xunting.access.Caller;
import cn.xunting.access.ReadOfficers;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.ledger.ReadFindings;
import cn.xunting.model.Charge;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Points;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.LedgerLine;
import cn.xunting.regulation.Editions;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 编制台账 — a month's findings line by line, read page by page so that no month is too long for memory. */
@ApplicationScoped
class ComposeLedger {
    private static final Set<DecisionKind> ACKNOWLEDGING =
            Set.of(DecisionKind.ACKNOWLEDGED, DecisionKind.REFUSED, DecisionKind.ABSENT);

    private final ReadFindings findings;
    private final ReadRoster rosters;
    private final ReadOfficers officers;
    private final Editions editions;

    ComposeLedger(ReadFindings findings, ReadRoster rosters, ReadOfficers officers, Editions editions) {
        this.findings = findings;
        this.rosters = rosters;
        this.officers = officers;
        this.editions = editions;
    }

    /** Hands over every line of the month that the caller may read, oldest first. */
    <E extends Exception> void compose(Caller caller, YearMonth month, LineTaker<E> taker) throws E {
        Names names = names(caller.hall());
        int number = 0;
        String cursor = null;
        do {
            Page<Finding> page = findings.ofMonth(caller, month, cursor);
            for (Finding finding : page.items()) {
                number++;
                taker.take(line(number, finding, names));
            }
            cursor = page.next();
        } while (cursor != null);
    }

    /** Takes a line, perhaps to a file. */
    interface LineTaker<E extends Exception> {
        void take(LedgerLine line) throws E;
    }

    /** A single finding's line. */
    LedgerLine one(Hall hall, Finding finding) {
        return line(1, finding, names(hall));
    }

    /** Decisions in words, in their order: what, by whom, and why. */
    List<String> said(Hall hall, List<Decision> decisions) {
        Names names = names(hall);
        return decisions.stream().map(decision -> words(decision, names)).toList();
    }

    private record Names(Hall hall, RosterBook roster, Map<String, String> officers) {
        String officer(String account) {
            return officers.getOrDefault(account, account);
        }
    }

    private Names names(Hall hall) {
        return new Names(hall, rosters.read(hall), officers.names(hall));
    }

    private LedgerLine line(int number, Finding finding, Names names) {
        ItemEntry item =
                item(finding, names.hall().time().dayOf(finding.occurredAt())).orElse(null);
        Points amount =
                item == null || !finding.counts() ? Points.ZERO : item.points().times(finding.quantity());
        Charge charge = item == null ? Charge.W : item.charge();
        return new LedgerLine(
                number,
                finding.id(),
                finding.occurredAt(),
                finding.unit(),
                names.roster().unit(finding.unit()).map(UnitEntry::name).orElse(""),
                finding.counter(),
                finding.staffNo(),
                Optional.ofNullable(finding.staffNo())
                        .flatMap(names.roster()::staffMember)
                        .map(StaffEntry::name)
                        .orElse(null),
                finding.item(),
                item == null ? "" : item.clause(),
                item == null ? "" : item.label(),
                finding.quantity(),
                charge,
                finding.staffNo() == null ? Points.ZERO : personPoints(charge, amount),
                unitPoints(charge, amount),
                finding.photos().size(),
                names.officer(finding.recorder()),
                said(finding, names, ACKNOWLEDGING),
                verifiers(finding, names),
                said(
                        finding,
                        names,
                        Set.of(
                                DecisionKind.DISPUTED,
                                DecisionKind.UPHELD,
                                DecisionKind.REVOKED,
                                DecisionKind.WITHDRAWN)),
                finding.state(),
                finding.counts(),
                finding.note());
    }

    /** As the month's own edition has it; a supplement may be older. */
    private Optional<ItemEntry> item(Finding finding, LocalDate day) {
        return editions.inForceIn(finding.month())
                .flatMap(edition -> edition.item(finding.item()))
                .or(() -> editions.item(day, finding.item()));
    }

    private static Points personPoints(Charge charge, Points amount) {
        return switch (charge) {
            case W -> Points.ZERO;
            case P, WP, A, R -> amount;
        };
    }

    private static @Nullable Points unitPoints(Charge charge, Points amount) {
        return switch (charge) {
            case W, WP -> amount;
            case P -> Points.ZERO;
            case A, R -> null;
        };
    }

    private static String verifiers(Finding finding, Names names) {
        return finding.decisions().stream()
                .filter(decision -> decision.kind() == DecisionKind.VERIFIED)
                .map(decision -> names.officer(decision.author()))
                .collect(Collectors.joining("、"));
    }

    private static String said(Finding finding, Names names, Set<DecisionKind> kinds) {
        return finding.decisions().stream()
                .filter(decision -> kinds.contains(decision.kind()))
                .map(decision -> words(decision, names))
                .collect(Collectors.joining("；"));
    }

    private static String words(Decision decision, Names names) {
        String by = LedgerWords.of(decision.kind()) + "（" + names.officer(decision.author()) + "）";
        return decision.reason().isEmpty() ? by : by + "：" + decision.reason();
    }
}
