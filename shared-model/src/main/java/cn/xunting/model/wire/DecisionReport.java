package cn.xunting.model.wire;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 处理决定 — the body of {@code PUT /findings/{id}/decisions/{decisionId}}.
 *
 * @param phoneTime the phone's claim of when it was said
 */
public record DecisionReport(
        DecisionKind kind,
        String reason,
        @Nullable Instant phoneTime,
        @Nullable String device) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public DecisionReport {
        reason = reason == null ? "" : reason;
        phoneTime = phoneTime == null ? null : phoneTime.truncatedTo(ChronoUnit.MILLIS);
    }
}
