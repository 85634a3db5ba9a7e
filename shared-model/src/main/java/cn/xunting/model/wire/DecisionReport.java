package cn.xunting.model.wire;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 处理决定 — the body of {@code PUT /findings/{id}/decisions/{decisionId}}.
 *
 * @param phoneTime the phone's claim of when it was said
 * @param photos SHA-256 of each, in order: the correction made on the spot, or what a dispute shows; absent when there are none
 * @param signature a representative's, who says it on another's phone; absent when the sender says it
 */
public record DecisionReport(
        DecisionKind kind,
        String reason,
        @Nullable Instant phoneTime,
        @Nullable String device,
        @Nullable List<String> photos,
        @Nullable Signature signature) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public DecisionReport {
        reason = reason == null ? "" : reason;
        phoneTime = phoneTime == null ? null : phoneTime.truncatedTo(ChronoUnit.MILLIS);
        photos = photos == null || photos.isEmpty() ? null : List.copyOf(photos);
    }

    /** A decision said without a phone, a device or photos. */
    public static DecisionReport of(DecisionKind kind, String reason) {
        return new DecisionReport(kind, reason, null, null, null, null);
    }

    /** The photos, perhaps none. */
    public List<String> namedPhotos() {
        return photos == null ? List.of() : photos;
    }
}
