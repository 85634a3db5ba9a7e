package cn.xunting.notice;

import cn.xunting.access.Caller;
import cn.xunting.attendance.Calendar;
import cn.xunting.attendance.ReadTime;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.DisputeTerm;
import cn.xunting.ledger.EventsOf;
import cn.xunting.ledger.LedgerEvent;
import cn.xunting.ledger.ReadAwaiting;
import cn.xunting.ledger.ReadEvents;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.office.Notice;
import cn.xunting.model.wire.office.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 将到期 — what the caller should not leave for another day. It is there from the morning of its last day on and gone once it
 * is done or too late, so nobody has to have watched the clock.
 */
@ApplicationScoped
class DueFor {
    private final ReadEvents events;
    private final ReadAwaiting awaiting;
    private final DisputeTerm term;
    private final ReadTime time;
    private final NoticeWords words;

    DueFor(ReadEvents events, ReadAwaiting awaiting, DisputeTerm term, ReadTime time, NoticeWords words) {
        this.events = events;
        this.awaiting = awaiting;
        this.term = term;
        this.time = time;
        this.words = words;
    }

    /** In no order, none marked as read. */
    List<Notice> of(Caller caller, Instant now) {
        LocalDate today = caller.hall().time().dayOf(now);
        List<Notice> due = new ArrayList<>(toDispute(caller, today));
        if (NewsFor.judgesDisputes(caller)) {
            due.addAll(toDecide(caller, today));
            due.addAll(toVerify(caller, today));
        }
        return due;
    }

    private List<Notice> toDispute(Caller caller, LocalDate today) {
        if (caller.represented().isEmpty() && caller.staffNo() == null) {
            return List.of();
        }
        HallTime at = caller.hall().time();
        Calendar calendar = time.calendar(caller.hall());
        UnaryOperator<LocalDate> lastDay = term.lastDay(caller.hall());
        if (!calendar.isWorkingDay(today)) {
            return List.of(); // a term ends on a working day
        }
        LocalDate first = today;
        while (!lastDay.apply(first.minusDays(1)).isBefore(today)) {
            first = first.minusDays(1);
        }
        return events
                .undisputed(
                        caller.hall(),
                        EventsOf.of(caller, caller.represented(), false),
                        at.startOf(first),
                        at.startOf(today))
                .stream()
                .filter(event -> lastDay.apply(at.dayOf(event.at())).equals(today))
                .map(event -> notice(caller.hall(), NoticeKind.DISPUTE_ENDS_SOON, event, today, today))
                .toList();
    }

    private List<Notice> toDecide(Caller caller, LocalDate today) {
        HallTime at = caller.hall().time();
        UnaryOperator<LocalDate> lastDay = term.lastDayToDecide(caller.hall());
        List<Notice> due = new ArrayList<>();
        for (LedgerEvent dispute : events.openDisputes(caller.hall())) {
            LocalDate decideBy = lastDay.apply(at.dayOf(dispute.at()));
            if (!decideBy.isAfter(today) && NewsFor.isToJudge(caller, dispute)) {
                boolean overdue = decideBy.isBefore(today);
                due.add(notice(
                        caller.hall(),
                        overdue ? NoticeKind.DISPUTE_OVERDUE : NoticeKind.DISPUTE_DUE_SOON,
                        dispute,
                        overdue ? decideBy.plusDays(1) : decideBy,
                        decideBy));
            }
        }
        return due;
    }

    /** One for the whole queue and each working day: it is a reminder, not a list. */
    private List<Notice> toVerify(Caller caller, LocalDate today) {
        Hall hall = caller.hall();
        Calendar calendar = time.calendar(hall);
        LocalDate day = today;
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        Instant morning = hall.time().startOf(day);
        long waiting = awaiting.verifications(caller, morning);
        return waiting == 0
                ? List.of()
                : List.of(new Notice(
                        NoticeIds.named(NoticeKind.VERIFICATION_WAITING + " " + hall.id() + " " + day),
                        NoticeKind.VERIFICATION_WAITING,
                        morning,
                        null,
                        null,
                        null,
                        null,
                        NoticeWords.ofQueue(waiting),
                        null,
                        false));
    }

    private Notice notice(Hall hall, NoticeKind kind, LedgerEvent event, LocalDate since, @Nullable LocalDate until) {
        return new Notice(
                NoticeIds.named(kind + " " + event.id()),
                kind,
                hall.time().startOf(since),
                event.finding(),
                event.decision(),
                event.unit(),
                event.item(),
                words.of(hall, kind, event),
                until,
                false);
    }
}
