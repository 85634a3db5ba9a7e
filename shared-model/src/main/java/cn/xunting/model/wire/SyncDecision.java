package cn.xunting.model.wire;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision in a sync: its id and the finding it is about, beside the components of its {@link DecisionReport}. */
public record SyncDecision(
        UUID id,
        UUID finding,
        DecisionKind kind,
        String reason,
        @Nullable Instant phoneTime,
        @Nullable String device,
        @Nullable List<String> photos,
        @Nullable Signature signature) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public SyncDecision {
        reason = reason == null ? "" : reason;
        photos = photos == null || photos.isEmpty() ? null : List.copyOf(photos);
    }

    public static SyncDecision of(UUID id, UUID finding, DecisionReport r) {
        return new SyncDecision(
                id, finding, r.kind(), r.reason(), r.phoneTime(), r.device(), r.photos(), r.signature());
    }

    public DecisionReport report() {
        return new DecisionReport(kind, reason, phoneTime, device, photos, signature);
    }
}
