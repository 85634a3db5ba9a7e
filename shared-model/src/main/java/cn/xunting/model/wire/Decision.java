package cn.xunting.model.wire;

import cn.xunting.model.DecisionKind;
import cn.xunting.model.SignatureMark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 处理决定 — a decision as the ledger keeps it: who said what, when, and why.
 *
 * @param photos what it names: the correction, or what a dispute shows
 * @param via on whose phone the author signed it; absent when the author sent it
 * @param mark what has to be known of the signature, if anything
 */
public record Decision(
        UUID id,
        DecisionKind kind,
        String reason,
        String author,
        Instant receivedAt,
        @Nullable Instant phoneTime,
        @Nullable String device,
        List<PhotoLink> photos,
        @Nullable String via,
        @Nullable SignatureMark mark) {
    @SuppressWarnings("NullAway") // a phone may have kept one that was written before decisions named photos
    public Decision {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
