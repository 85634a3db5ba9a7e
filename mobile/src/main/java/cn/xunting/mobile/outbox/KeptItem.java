package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发项 as it lies in the store, and the transitions it can make. Its {@link ItemState} follows from what has happened to
 * it and from the clock.
 *
 * @param sendBegun a send has begun at least once; from then on it may be on the server and cannot be undone
 * @param received the server keeps the finding itself
 * @param photosMissing photos the server has not confirmed
 * @param sentAt when finding and photos had all been confirmed
 * @param attention a person has to look before it is sent again
 */
@Json
public record KeptItem(
        UUID id,
        String author,
        FindingReport finding,
        Instant savedAt,
        Instant sendFrom,
        boolean sendBegun,
        boolean received,
        List<String> photosMissing,
        @Nullable Instant sentAt,
        boolean attention,
        @Nullable Problem problem,
        int attempts) {
    public KeptItem {
        photosMissing = List.copyOf(photosMissing);
    }

    static KeptItem fresh(UUID id, String author, FindingReport finding, Instant now, Duration undoTime) {
        List<String> photos = finding.photos().stream().distinct().toList();
        return new KeptItem(id, author, finding, now, now.plus(undoTime), false, false, photos, null, false, null, 0);
    }

    /** Whether it can still be taken back. A clock that was set back does not reopen, nor prolong, the undo time. */
    boolean undoable(Instant now) {
        return !sendBegun && !now.isBefore(savedAt) && now.isBefore(sendFrom);
    }

    ItemState state(Instant now) {
        if (sentAt != null) {
            return ItemState.SENT;
        } else if (attention) {
            return ItemState.NEEDS_ATTENTION;
        }
        return undoable(now) ? ItemState.SAVED : ItemState.WAITING;
    }

    OutboxItem seenAt(Instant now) {
        return new OutboxItem(id, author, finding, savedAt, sendFrom, state(now), photosMissing, problem, attempts);
    }

    boolean lacks(String sha256) {
        return photosMissing.contains(sha256);
    }

    KeptItem sendBegins() {
        return with(true, received, photosMissing, sentAt, attention, problem, attempts);
    }

    KeptItem received(Instant now) {
        return with(true, true, photosMissing, photosMissing.isEmpty() ? now : null, false, null, attempts);
    }

    KeptItem photoConfirmed(String sha256, Instant now) {
        List<String> rest =
                photosMissing.stream().filter(photo -> !photo.equals(sha256)).toList();
        Instant sent = received && rest.isEmpty() ? now : sentAt;
        return with(
                sendBegun, received, rest, sent, attention && sent == null, sent == null ? problem : null, attempts);
    }

    KeptItem needsAttention(Problem why) {
        return with(sendBegun, received, photosMissing, sentAt, true, why, attempts);
    }

    KeptItem attemptFailed(Problem why) {
        return with(sendBegun, received, photosMissing, sentAt, attention, why, attempts + 1);
    }

    KeptItem retried() {
        return with(sendBegun, received, photosMissing, sentAt, false, null, attempts);
    }

    private KeptItem with(
            boolean begun,
            boolean isReceived,
            List<String> missing,
            @Nullable Instant sent,
            boolean needsLook,
            @Nullable Problem why,
            int failures) {
        return new KeptItem(
                id, author, finding, savedAt, sendFrom, begun, isReceived, missing, sent, needsLook, why, failures);
    }
}
