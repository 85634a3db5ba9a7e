package cn.xunting.model.wire;

import cn.xunting.model.DecisionKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 处理决定 — a decision as the ledger keeps it: who said what, when, and why. */
public record Decision(
        UUID id,
        DecisionKind kind,
        String reason,
        String author,
        Instant receivedAt,
        @Nullable Instant phoneTime,
        @Nullable String device) {}
