package cn.xunting.closing;

import cn.xunting.access.Caller;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.CheckKind;
import cn.xunting.model.CheckWeight;
import cn.xunting.model.MonthActKind;
import cn.xunting.model.MonthState;
import cn.xunting.model.ProblemType;
import cn.xunting.model.UuidV7;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.office.CloseOrder;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.DossierClose;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.MonthCheck;
import cn.xunting.model.wire.office.MonthChecklist;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.month.GatherBasis;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 关账 — freezes a month: what it was scored from, what came out, and one seal over both. The hall's ledger is held from the
 * checks to the end, so that no fact slips in between, and of two who close at once one is told.
 */
@ApplicationScoped
class CloseMonth {
    private final MonthRows rows;
    private final AdvanceLedger ledger;
    private final GatherBasis basis;
    private final CheckMonth checks;
    private final ForeseeClose foresee;
    private final ReadClosedMonth months;
    private final Clock clock;
    private final UuidV7 ids;

    CloseMonth(
            MonthRows rows,
            AdvanceLedger ledger,
            GatherBasis basis,
            CheckMonth checks,
            ForeseeClose foresee,
            ReadClosedMonth months,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.basis = basis;
        this.checks = checks;
        this.foresee = foresee;
        this.months = months;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** What stands in the way of the close now. In a closed month nothing does any more. */
    @Transactional
    MonthChecklist checklist(Hall hall, YearMonth month) {
        MonthLife life = MonthLife.of(rows.acts(hall, month));
        return checklist(
                month,
                life,
                life.isOpen()
                        ? checks.check(hall, month, foresee.of(hall, month).outcome())
                        : List.of());
    }

    /** The same beside the results, which are foreseen once for both. */
    @Transactional
    CloseProspect prospect(Hall hall, YearMonth month) {
        MonthLife life = MonthLife.of(rows.acts(hall, month));
        DossierOutcome outcome = months.readOrForesee(hall, month).dossier().outcome();
        List<MonthCheck> said = life.isOpen() ? checks.check(hall, month, outcome) : List.of();
        return new CloseProspect(checklist(month, life, said), outcome.results());
    }

    private static MonthChecklist checklist(YearMonth month, MonthLife life, List<MonthCheck> said) {
        boolean ready = life.isOpen() && said.stream().allMatch(check -> check.weight() == CheckWeight.NOTE);
        return new MonthChecklist(month, life.state(), life.revision(), ready, said);
    }

    /**
     * Closes the month.
     *
     * @throws Refusal if it is closed already, something stands in the way, or it is waived without a reason
     */
    void close(Caller caller, YearMonth month, CloseOrder order) {
        String reason = order.reason() == null ? "" : order.reason();
        demandSound(order, reason);
        Transactions.retrying(() -> {
            closeOnce(caller, month, order, reason);
            return month;
        });
    }

    private void closeOnce(Caller caller, YearMonth month, CloseOrder order, String reason) {
        dossier(caller, month, order, reason, 0); // whoever is refused keeps nobody waiting
        long position = ledger.advance(caller.hall());
        MonthDossier made = dossier(caller, month, order, reason, position);
        int revision = made.basis().close().revision();
        Instant now = made.basis().close().at();
        JsonNode dossier = CanonicalJson.tree(made);
        MonthActRow act = MonthActRow.of(caller, month, MonthActKind.CLOSED, revision, now, position);
        act.id = ids.next();
        act.reason = reason;
        act.seal = CanonicalJson.seal(dossier);
        rows.append(act);
        MonthDossierRow kept = new MonthDossierRow();
        kept.actId = act.id;
        kept.hallId = act.hallId;
        kept.position = position;
        kept.content = Dossiers.compressed(CanonicalJson.bytes(dossier));
        rows.append(kept);
    }

    private MonthDossier dossier(Caller caller, YearMonth month, CloseOrder order, String reason, long position) {
        MonthLife life = MonthLife.of(rows.acts(caller.hall(), month));
        int revision = life.revisionOf(MonthActKind.CLOSED).orElseThrow(() -> closedAlready(month, life));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DossierBasis closing = basis.gather(
                caller.hall(),
                month,
                new DossierClose(revision, position, now, caller.account(), order.waived(), reason));
        DossierOutcome outcome = foresee.outcome(closing);
        demandClear(checks.check(caller.hall(), month, outcome), order.waived());
        return new MonthDossier(closing, outcome);
    }

    private static void demandSound(CloseOrder order, String reason) {
        BodyText.demandShort("/reason", reason, BodyText.LONGEST_REASON);
        for (CheckKind waived : order.waived()) {
            if (waived.weight() != CheckWeight.WAIVABLE) {
                throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/waived", "“" + waived + "”不能免除，请先办结");
            }
        }
        if (!order.waived().isEmpty()) {
            BodyText.demand("/reason", reason, BodyText.LONGEST_REASON);
        }
    }

    private static void demandClear(List<MonthCheck> said, List<CheckKind> waived) {
        List<InputError> left = said.stream()
                .filter(check -> check.weight() != CheckWeight.NOTE && !waived.contains(check.kind()))
                .map(check -> InputError.at("/" + check.kind(), check.detail()))
                .toList();
        if (!left.isEmpty()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "还有 " + left.size() + " 项没有办结，不能关账，请按检查单办理", left);
        }
    }

    private static Refusal closedAlready(YearMonth month, MonthLife life) {
        MonthActRow close = life.close();
        String by = close == null ? "" : "（" + close.author + "，" + close.at + "）";
        String state = life.state() == MonthState.PUBLISHED ? "已经发布" : "已经关账";
        return new Refusal(ProblemType.STATE_CONFLICT, month + " " + state + by + "，不必再关；如有错误请由两位领导重开");
    }
}
