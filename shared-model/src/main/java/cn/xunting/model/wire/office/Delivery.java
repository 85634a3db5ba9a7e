package cn.xunting.model.wire.office;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 投递记录 — one message to a webhook and every attempt to deliver it, oldest first.
 *
 * @param event the event's id
 * @param nextAttemptAt absent where none will be made
 */
public record Delivery(
        long id,
        UUID event,
        NoticeKind kind,
        Instant createdAt,
        DeliveryState state,
        @Nullable Instant nextAttemptAt,
        List<DeliveryAttempt> attempts) {
    public Delivery {
        attempts = List.copyOf(attempts);
    }
}
