package cn.xunting.model.wire;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 处理决定 — a decision as the ledger keeps it: who said what, when, and why.
 *
 * @param photos what it names: the correction, or what a dispute shows
 */
public record Decision(
        UUID id,
        DecisionKind kind,
        String reason,
        String author,
        Instant receivedAt,
        @Nullable Instant phoneTime,
        @Nullable String device,
        List<PhotoLink> photos) {
    @SuppressWarnings("NullAway") // a phone may have kept one that was written before decisions named photos
    public Decision {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
