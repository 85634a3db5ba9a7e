package cn.xunting.attendance;

import cn.xunting.access.Caller;
import cn.xunting.access.Recusal;
import cn.xunting.hall.ReadRoster;
import cn.xunting.ledger.EntryMonths;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.office.LeaveEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 谁能办什么 — tells of leaves what the caller would be let do, so that nobody is offered what would be refused. */
@ApplicationScoped
public class ReadLeaveChoices {
    private final ReadRoster roster;
    private final EntryMonths months;

    ReadLeaveChoices(ReadRoster roster, EntryMonths months) {
        this.roster = roster;
        this.months = months;
    }

    /** What the caller may do about each of the leaves, in their order. */
    @Transactional
    public List<LeaveChoices> of(Caller caller, List<LeaveEntry> leaves) {
        TimeRights rights = new TimeRights(caller, roster.read(caller.hall()));
        EntryMonths.Book book = months.at(caller.hall());
        return leaves.stream().map(leave -> of(rights, book, leave)).toList();
    }

    private static LeaveChoices of(TimeRights rights, EntryMonths.Book book, LeaveEntry leave) {
        LocalDate from = day(leave.from());
        LocalDate to = day(leave.to());
        boolean closed = book.isClosed(YearMonth.from(to));
        boolean waits = leave.state() == LeaveState.REQUESTED;
        boolean lives = waits || leave.state() == LeaveState.APPROVED;
        boolean lacks = leave.state() == LeaveState.APPROVED && !leave.excuses();
        List<ApprovalTier> tiers = rights.tiers(leave.staffNo(), from, to).stream()
                .filter(tier -> waits || (lacks && mendsAt(leave, tier)))
                .toList();
        boolean decides =
                rights.caller().is(AccountRole.LEADER) || rights.caller().is(AccountRole.REVIEWER);
        return new LeaveChoices(
                waits && !closed && rights.requests(leave.staffNo(), from, to),
                lives && !closed && rights.cancels(leave.staffNo(), from, to),
                closed ? List.of() : tiers,
                decides && (waits || lacks) ? words(rights, leave.staffNo(), from, to) : null,
                closed);
    }

    /** An approval is made up at a higher tier, or at its own by the document that was missing. */
    private static boolean mendsAt(LeaveEntry leave, ApprovalTier tier) {
        ApprovalTier held = leave.approver();
        return held != null && (tier.compareTo(held) > 0 || (tier == held && leave.document() == null));
    }

    private static @Nullable String words(TimeRights rights, String staffNo, LocalDate from, LocalDate to) {
        return rights.recusal(staffNo, from, to).map(Recusal::detail).orElse(null);
    }

    private static LocalDate day(String halfDay) {
        return HalfDay.parse(halfDay).orElseThrow().day();
    }
}
