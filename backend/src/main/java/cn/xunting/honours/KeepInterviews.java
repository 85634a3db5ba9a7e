package cn.xunting.honours;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.database.Transactions;
import cn.xunting.hall.ReadRoster;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.ledger.NamedPapers;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.InterviewEntry;
import cn.xunting.model.wire.office.InterviewOrder;
import cn.xunting.problem.Refusal;
import cn.xunting.wire.BodyText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 登记约谈, 五 — puts down that an interview was held, under an id that the caller chose, or that it was not. Only one that is due can have
 * been held, and a person has one a month. A closed month takes the record too: it is held once the month's faults are known.
 */
@ApplicationScoped
public class KeepInterviews {
    private static final int LONGEST_HOLDER = 200;
    private static final int LONGEST_NOTE = 2000;

    private final InterviewRows rows;
    private final InterviewsDue due;
    private final AdvanceLedger ledger;
    private final ReadRoster rosters;
    private final NamedPapers papers;
    private final Clock clock;

    KeepInterviews(
            InterviewRows rows,
            InterviewsDue due,
            AdvanceLedger ledger,
            ReadRoster rosters,
            NamedPapers papers,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.ledger = ledger;
        this.rosters = rosters;
        this.papers = papers;
        this.clock = clock;
    }

    /** Puts one down; the same again changes nothing, another under the same id is refused. */
    public InterviewEntry keep(Caller caller, UUID id, InterviewOrder order) {
        demandSound(caller, order);
        return Transactions.retrying(() -> keepOnce(caller, id, order));
    }

    private InterviewEntry keepOnce(Caller caller, UUID id, InterviewOrder order) {
        InterviewRow row = InterviewRow.of(caller.hall().id(), id, order);
        InterviewRow before = rows.latest(caller.hall(), id).orElse(null);
        if (before != null) {
            return repeated(before, row);
        }
        demandDue(caller, order);
        row.position = ledger.advance(caller.hall()); // two records of one interview come one after the other
        InterviewRow meanwhile = rows.latest(caller.hall(), id).orElse(null);
        if (meanwhile != null) {
            return repeated(meanwhile, row);
        }
        boolean held = rows.standing(caller.hall(), order.month()).stream()
                .anyMatch(other -> other.staffNo.equals(order.staffNo()));
        if (held) {
            throw new Refusal(
                    ProblemType.CONFLICT, order.month() + " 对工号 " + order.staffNo() + " 的约谈已有登记，每月一次；如要更正，请先撤销原登记");
        }
        append(caller, row);
        return row.entry();
    }

    private static InterviewEntry repeated(InterviewRow before, InterviewRow now) {
        if (!before.saysTheSame(now)) {
            throw new Refusal(ProblemType.CONFLICT, "这个编号已有另一条约谈登记，原登记未变；如要更正，请撤销后另行登记");
        }
        return before.entry();
    }

    /** Takes one back; taking it back again changes nothing. */
    public void cancel(Caller caller, UUID id, @Nullable String reason) {
        String why = reason == null ? "" : reason;
        BodyText.demand("/reason", why, BodyText.LONGEST_REASON);
        Transactions.retrying(() -> {
            InterviewRow before = rows.latest(caller.hall(), id)
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "没有编号为 " + id + " 的约谈登记，请核对编号"));
            demandNoPart(caller, YearMonth.parse(before.month), before.staffNo);
            if (!before.cancelled) {
                InterviewRow row = before.cancellation(why);
                row.position = ledger.advance(caller.hall());
                append(caller, row);
            }
            return id;
        });
    }

    private void append(Caller caller, InterviewRow row) {
        row.author = caller.account();
        row.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.append(row);
    }

    private void demandSound(Caller caller, InterviewOrder order) {
        BodyText.demand("/heldBy", order.heldBy(), LONGEST_HOLDER);
        BodyText.demand("/note", order.note(), LONGEST_NOTE);
        LocalDate today = caller.hall().time().dayOf(clock.instant());
        if (order.heldOn().isAfter(today)
                || order.heldOn().isBefore(order.month().atDay(1))) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/heldOn", "约谈日期须在当月一日之后、今天之前，请核对");
        }
        String representative = order.representative();
        if (representative != null
                && rosters.read(caller.hall()).staffMember(representative).isEmpty()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/representative", "没有工号 " + representative + "，请核对工号");
        }
        papers.demand(caller.hall(), order.attachments());
        demandNoPart(caller, order.month(), order.staffNo());
    }

    private void demandDue(Caller caller, InterviewOrder order) {
        InterviewsDue.Standing standing = due.find(caller.hall(), order.month(), order.staffNo())
                .filter(InterviewsDue.Standing::due)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_PROCESSABLE,
                        "/staffNo",
                        "工号 " + order.staffNo() + " 在 " + order.month() + " 没有达到约谈条件，请核对工号和月份"));
        List<UUID> facts = Objects.requireNonNullElse(order.facts(), List.<UUID>of());
        if (!standing.facts().containsAll(facts) || new HashSet<>(facts).size() < facts.size()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/facts", "所列问题须是该员当月工作纪律方面的问题，各列一次，请核对编号");
        }
    }

    /** A colleague of the caller's is as near as the unit itself, where they serve and where they served that month. */
    private void demandNoPart(Caller caller, YearMonth month, String staffNo) {
        Recusal.demandNone(caller, null, staffNo);
        due.find(caller.hall(), month, staffNo)
                .ifPresent(standing -> Recusal.demandNone(caller, standing.unit(), staffNo));
        rosters.read(caller.hall())
                .standing(staffNo, caller.hall().time().dayOf(clock.instant()))
                .serves()
                .forEach(unit -> Recusal.demandNone(caller, unit, staffNo));
    }
}
