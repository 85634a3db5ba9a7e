package cn.xunting.mobile.outbox;

import cn.xunting.model.HallTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 放手 — what may go from the phone: of what was tapped, only what the server has. */
final class Sweep {
    /** A draft nobody has touched for so long will not be saved any more. */
    static final Duration DRAFTS_KEPT = Duration.ofDays(30);

    private final ItemTable items;
    private final KeptTable<KeptDecision> decisions;
    private final KeptTable<KeptPatrol> patrols;
    private final DurableDraftBook drafts;
    private final Clock clock;

    Sweep(
            ItemTable items,
            KeptTable<KeptDecision> decisions,
            KeptTable<KeptPatrol> patrols,
            DurableDraftBook drafts,
            Clock clock) {
        this.items = items;
        this.decisions = decisions;
        this.patrols = patrols;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What was sent among these. A patrol goes once it is over: until then it is walked on. */
    void letGo(Collection<UUID> ids) {
        letGo(
                said -> ids.contains(said.id()),
                patrol -> ids.contains(patrol.id()) && patrol.endedAt() != null,
                item -> ids.contains(item.id()));
    }

    /** What an account has sent; its drafts nobody can save any more. */
    void accountEnded(String author) {
        drafts.letGo(draft -> draft.author().equals(author));
        drafts.letGoOfReasons(draft -> draft.author().equals(author));
        letGo(
                said -> said.sender().equals(author),
                patrol -> patrol.inspector().equals(author),
                item -> item.author().equals(author));
    }

    /** What was sent before today. */
    void prune() {
        Instant now = clock.instant();
        LocalDate today = HallTime.CHINA.dayOf(now);
        drafts.letGo(draft -> draft.touchedAt().plus(DRAFTS_KEPT).isBefore(now));
        drafts.letGoOfReasons(draft -> draft.touchedAt().plus(DRAFTS_KEPT).isBefore(now));
        letGo(
                said -> isBefore(said.sentAt(), today),
                patrol -> patrol.endedAt() != null && isBefore(patrol.startedAt(), today),
                item -> isBefore(item.sentAt(), today));
    }

    private static boolean isBefore(@Nullable Instant at, LocalDate today) {
        return at != null && HallTime.CHINA.dayOf(at).isBefore(today);
    }

    private void letGo(
            Predicate<KeptDecision> whichSaid, Predicate<KeptPatrol> whichWalked, Predicate<KeptItem> whichItems) {
        synchronized (items) {
            List<KeptDecision> said = decisions.all().stream()
                    .filter(whichSaid.and(one -> one.sentAt() != null))
                    .toList();
            if (!said.isEmpty()) {
                decisions.remove(said);
            }
            List<KeptPatrol> walked = patrols.all().stream()
                    .filter(whichWalked.and(KeptPatrol::isTold))
                    .toList();
            if (!walked.isEmpty()) {
                patrols.remove(walked);
            }
            List<KeptItem> sent = items.all().stream()
                    .filter(whichItems.and(item -> item.sentAt() != null))
                    .toList();
            if (!sent.isEmpty()) {
                items.remove(sent);
            } else if (said.isEmpty() && walked.isEmpty()) {
                return;
            }
        }
        items.tellListeners();
    }
}
