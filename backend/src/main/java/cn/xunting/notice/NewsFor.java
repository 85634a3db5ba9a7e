package cn.xunting.notice;

import cn.xunting.access.Caller;
import cn.xunting.access.ReadRepresentation;
import cn.xunting.access.Recusal;
import cn.xunting.access.Representation;
import cn.xunting.ledger.EventsOf;
import cn.xunting.ledger.LedgerEvent;
import cn.xunting.ledger.ReadEvents;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.office.Notice;
import cn.xunting.model.wire.office.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 新情况 — what others did that concerns the caller and that the caller may read today. */
@ApplicationScoped
class NewsFor {
    /** What is older is no news. */
    static final Duration WINDOW = Duration.ofDays(90);

    private final ReadEvents events;
    private final ReadRepresentation representations;
    private final NoticeWords words;

    NewsFor(ReadEvents events, ReadRepresentation representations, NoticeWords words) {
        this.events = events;
        this.representations = representations;
        this.words = words;
    }

    /** In no order, none marked as read. */
    List<Notice> of(Caller caller, Instant now) {
        Representation representation = representations.of(caller);
        Instant from = latest(now.minus(WINDOW), representation.openedAt());
        List<String> units = representation.units(day(caller, from), day(caller, now));
        return events.since(caller.hall(), EventsOf.of(caller, units, judgesDisputes(caller)), from).stream()
                .filter(event -> caller.reads(event.unit(), event.staffNo()))
                .filter(event -> isParty(caller, event)
                        || representation.covers(event.unit(), day(caller, event.at()))
                        || isToJudge(caller, event))
                .map(event -> notice(caller, event))
                .toList();
    }

    static boolean judgesDisputes(Caller caller) {
        return caller.is(AccountRole.REVIEWER) || caller.is(AccountRole.LEADER);
    }

    /** Whether the dispute that the event is waits for the caller among others. */
    static boolean isToJudge(Caller caller, LedgerEvent event) {
        return event.kind() == DecisionKind.DISPUTED
                && judgesDisputes(caller)
                && Recusal.of(caller, event.unit(), event.staffNo(), event.recorder())
                        .isEmpty();
    }

    private static boolean isParty(Caller caller, LedgerEvent event) {
        String staffNo = event.staffNo();
        return (staffNo != null && caller.isPerson(staffNo))
                || event.recorder().equals(caller.account())
                || caller.account().equals(event.disputer());
    }

    private Notice notice(Caller caller, LedgerEvent event) {
        NoticeKind kind = NoticeKinds.of(event);
        return new Notice(
                NoticeIds.of(event),
                kind,
                event.at(),
                event.finding(),
                event.decision(),
                event.unit(),
                event.item(),
                words.of(caller.hall(), kind, event),
                null,
                false);
    }

    private static LocalDate day(Caller caller, Instant at) {
        return caller.hall().time().dayOf(at);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
