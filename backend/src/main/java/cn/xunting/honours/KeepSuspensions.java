package cn.xunting.honours;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.adoption.ReadPolicies;
import cn.xunting.database.Transactions;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.ledger.NamedPapers;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.SuspensionEntry;
import cn.xunting.model.wire.office.SuspensionOrder;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.wire.BodyText;
import cn.xunting.wire.Cursor;
import cn.xunting.wire.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 登记停发 — puts down what the group has decided, under an id that the caller chose, or that it is taken back. */
@ApplicationScoped
public class KeepSuspensions {
    private static final int LONGEST_PAPER = 200;

    private final SuspensionRows rows;
    private final AdvanceLedger ledger;
    private final ReadRoster rosters;
    private final ReadPolicies policies;
    private final Editions editions;
    private final NamedPapers papers;
    private final Clock clock;

    KeepSuspensions(
            SuspensionRows rows,
            AdvanceLedger ledger,
            ReadRoster rosters,
            ReadPolicies policies,
            Editions editions,
            NamedPapers papers,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.rosters = rosters;
        this.policies = policies;
        this.editions = editions;
        this.papers = papers;
        this.clock = clock;
    }

    /** Puts one down; the same again changes nothing, another under the same id is refused. */
    public SuspensionEntry keep(Caller caller, UUID id, SuspensionOrder order) {
        demandSound(caller, order);
        return Transactions.retrying(() -> {
            SuspensionRow row = row(caller.hall(), id, order);
            SuspensionRow before = rows.latest(caller.hall(), id).orElse(null);
            if (before == null) {
                append(caller, row);
            } else if (!before.saysTheSame(row)) {
                throw new Refusal(ProblemType.CONFLICT, "这个编号已有另一条停发决定，原记录未变；如要更正，请撤销后另行登记");
            }
            return entry(caller.hall(), row);
        });
    }

    /** Takes one back; taking it back again changes nothing. */
    public void cancel(Caller caller, UUID id, @Nullable String reason) {
        String why = reason == null ? "" : reason;
        BodyText.demand("/reason", why, BodyText.LONGEST_REASON);
        Transactions.retrying(() -> {
            SuspensionRow before = rows.latest(caller.hall(), id)
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的停发决定，请核对编号"));
            demandNoPart(caller, rosters.read(caller.hall()), before.unit, before.staffNo);
            if (!before.cancelled) {
                SuspensionRow row = before.next();
                row.cancelled = true;
                row.reason = why;
                append(caller, row);
            }
            return id;
        });
    }

    /** A page of those that stand, by day. */
    @Transactional
    public Page<SuspensionEntry> page(Caller caller, @Nullable String cursor, @Nullable String limit) {
        List<SuspensionEntry> all = rows.standing(caller.hall()).stream()
                .map(row -> entry(caller.hall(), row))
                .toList();
        return Cursor.page(all, entry -> entry.id().toString(), cursor, limit);
    }

    private void demandSound(Caller caller, SuspensionOrder order) {
        BodyText.demand("/paper", order.paper(), LONGEST_PAPER);
        BodyText.demand("/reason", order.reason(), BodyText.LONGEST_REASON);
        String unit = order.unit();
        String staffNo = order.staffNo();
        if ((unit == null) == (staffNo == null)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/unit", "停发须指明一个单位或一名人员，且只能指明其一");
        }
        RosterBook roster = rosters.read(caller.hall());
        if (unit != null && roster.unit(unit).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/unit", "没有编号为 " + unit + " 的窗口或科室，请核对编号");
        }
        if (staffNo != null && roster.staffMember(staffNo).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/staffNo", "没有工号 " + staffNo + "，请核对工号");
        }
        LocalDate today = caller.hall().time().dayOf(clock.instant());
        if (order.decidedOn().isAfter(today)
                || editions.inForceOn(order.decidedOn()).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/decidedOn", "决定日期须在考核办法施行之后、今天之前，请核对");
        }
        papers.demand(caller.hall(), order.attachments());
        demandNoPart(caller, roster, unit, staffNo);
    }

    /** A colleague of the caller's is as near as the unit itself. */
    private void demandNoPart(Caller caller, RosterBook roster, @Nullable String unit, @Nullable String staffNo) {
        Recusal.demandNone(caller, unit, staffNo);
        if (staffNo != null) {
            LocalDate today = caller.hall().time().dayOf(clock.instant());
            roster.standing(staffNo, today).serves().forEach(of -> Recusal.demandNone(caller, of, staffNo));
        }
    }

    private static SuspensionRow row(Hall hall, UUID id, SuspensionOrder order) {
        SuspensionRow row = new SuspensionRow();
        row.hallId = hall.id();
        row.suspensionId = id;
        row.unit = order.unit();
        row.staffNo = order.staffNo();
        row.decidedOn = order.decidedOn();
        row.paper = order.paper();
        row.reason = order.reason();
        row.attachments = AttachmentText.of(order.attachments());
        return row;
    }

    private void append(Caller caller, SuspensionRow row) {
        row.position = ledger.advance(caller.hall());
        row.author = caller.account();
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.append(row);
    }

    private SuspensionEntry entry(Hall hall, SuspensionRow row) {
        Edition edition = editions.nearest(row.decidedOn);
        return ReadSuspensions.entry(row, edition, policies.readings(hall, YearMonth.from(row.decidedOn), edition));
    }
}
