package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发巡查 as it lies in the store. It goes up again and again while it grows; the server keeps the report that knows most. Visits go up
 * in their order, each once its undo time is over.
 *
 * @param begun how many visits have been handed to a send; they may be on the server and cannot be taken back
 * @param endBegun the same of its end
 * @param told how many visits the server has confirmed; −1 while it does not know the patrol
 * @param endTold the same of its end
 * @param attention a person has to look before it is sent again
 */
@Json
public record KeptPatrol(
        UUID id,
        String inspector,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Visit> visits,
        int begun,
        boolean endBegun,
        int told,
        boolean endTold,
        boolean attention,
        @Nullable Problem problem,
        int attempts) {
    private static final int UNKNOWN = -1;

    public KeptPatrol {
        visits = List.copyOf(visits);
    }

    static KeptPatrol fresh(UUID id, String inspector, Instant startedAt) {
        return new KeptPatrol(id, inspector, startedAt, null, List.of(), 0, false, UNKNOWN, false, false, null, 0);
    }

    boolean hasVisited(String unit) {
        return visits.stream().anyMatch(visit -> visit.unit().equals(unit));
    }

    /** Whether the server knows all there is. */
    boolean isTold() {
        return told == visits.size() && (endedAt == null || endTold);
    }

    /** How many visits, from the first, are out of their undo time. A clock that was set back does not reopen it. */
    private int ripe(Instant now, Duration undoTime) {
        int ripe = begun;
        while (ripe < visits.size()) {
            Instant at = visits.get(ripe).at();
            if (!now.isBefore(at) && now.isBefore(at.plus(undoTime))) {
                return ripe;
            }
            ripe++;
        }
        return ripe;
    }

    /** When the next visit comes out of its undo time; empty if none is in it. */
    Optional<Instant> nextRipe(Instant now, Duration undoTime) {
        int ripe = ripe(now, undoTime);
        return ripe == visits.size()
                ? Optional.empty()
                : Optional.of(visits.get(ripe).at().plus(undoTime));
    }

    ItemState state(Instant now, Duration undoTime) {
        if (attention) {
            return ItemState.NEEDS_ATTENTION;
        } else if (isTold()) {
            return ItemState.SENT;
        }
        int ripe = ripe(now, undoTime);
        boolean somethingToSay = ripe > told || (endedAt != null && ripe == visits.size());
        return somethingToSay ? ItemState.WAITING : ItemState.SAVED;
    }

    OutboxPatrol seenAt(Instant now, Duration undoTime) {
        return new OutboxPatrol(
                id, inspector, new PatrolReport(startedAt, endedAt, visits), state(now, undoTime), problem);
    }

    KeptPatrol with(Visit visit) {
        List<Visit> more = new ArrayList<>(visits);
        more.add(visit);
        return grown(endedAt, more);
    }

    /** Without a visit, if it is there and has not left the phone. */
    Optional<KeptPatrol> without(Visit visit, Instant now, Duration undoTime) {
        int index = visits.lastIndexOf(visit);
        if (index < ripe(now, undoTime)) {
            return Optional.empty();
        }
        List<Visit> fewer = new ArrayList<>(visits);
        fewer.remove(index);
        return Optional.of(grown(endedAt, fewer));
    }

    KeptPatrol ended(Instant at) {
        return grown(endedAt == null ? at : endedAt, visits);
    }

    /** A send begins: what is ripe may be on the server from now on. */
    KeptPatrol sendBegins(Instant now, Duration undoTime) {
        int ripe = ripe(now, undoTime);
        return sending(ripe, endedAt != null && ripe == visits.size(), told, endTold, attention, problem, attempts);
    }

    /** What the last send that began carries. */
    SyncPatrol sent() {
        return new SyncPatrol(id, startedAt, endBegun ? endedAt : null, visits.subList(0, begun));
    }

    KeptPatrol received() {
        return sending(begun, endBegun, begun, endBegun, false, null, attempts);
    }

    /** A server has what a file told of it, which may be less than what has been sent since. */
    KeptPatrol told(SyncPatrol handedOver) {
        return sending(
                begun,
                endBegun,
                Math.max(told, handedOver.visits().size()),
                endTold || handedOver.endedAt() != null,
                false,
                null,
                attempts);
    }

    KeptPatrol needsAttention(Problem why) {
        return sending(begun, endBegun, told, endTold, true, why, attempts);
    }

    KeptPatrol attemptFailed(Problem why) {
        return sending(begun, endBegun, told, endTold, attention, why, attempts + 1);
    }

    KeptPatrol retried() {
        return sending(begun, endBegun, told, endTold, false, null, attempts);
    }

    private KeptPatrol grown(@Nullable Instant end, List<Visit> now) {
        return new KeptPatrol(
                id, inspector, startedAt, end, now, begun, endBegun, told, endTold, attention, problem, attempts);
    }

    private KeptPatrol sending(
            int handed,
            boolean endHanded,
            int confirmed,
            boolean endConfirmed,
            boolean needsLook,
            @Nullable Problem why,
            int failures) {
        return new KeptPatrol(
                id,
                inspector,
                startedAt,
                endedAt,
                visits,
                handed,
                endHanded,
                confirmed,
                endConfirmed,
                needsLook,
                why,
                failures);
    }
}
