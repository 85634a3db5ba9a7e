package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SyncDecision;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发决定 as it lies in the store. It cannot be taken back: somebody has put their name to it.
 *
 * @param sentAt when the server had taken it
 * @param attention a person has to look before it is sent again
 */
@Json
public record KeptDecision(
        String sender,
        SyncDecision decision,
        Instant savedAt,
        @Nullable Instant sentAt,
        boolean attention,
        @Nullable Problem problem,
        int attempts) {
    static KeptDecision fresh(String sender, SyncDecision said, Instant now) {
        return new KeptDecision(sender, said, now, null, false, null, 0);
    }

    UUID id() {
        return decision.id();
    }

    ItemState state() {
        if (sentAt != null) {
            return ItemState.SENT;
        }
        return attention ? ItemState.NEEDS_ATTENTION : ItemState.WAITING;
    }

    OutboxDecision seen() {
        return new OutboxDecision(sender, decision, savedAt, state(), problem);
    }

    KeptDecision received(Instant now) {
        return new KeptDecision(sender, decision, savedAt, now, false, null, attempts);
    }

    KeptDecision needsAttention(Problem why) {
        return new KeptDecision(sender, decision, savedAt, sentAt, true, why, attempts);
    }

    KeptDecision attemptFailed(Problem why) {
        return new KeptDecision(sender, decision, savedAt, sentAt, attention, why, attempts + 1);
    }

    KeptDecision retried() {
        return new KeptDecision(sender, decision, savedAt, sentAt, false, null, attempts);
    }
}
