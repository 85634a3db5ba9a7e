package cn.xunting.model.wire;

import cn.xunting.model.SyncOutcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 回执 — what became of one item of a sync.
 *
 * @param problem why it was refused or quarantined; absent otherwise
 */
public record Receipt(
        UUID id, SyncOutcome outcome, @Nullable Problem problem) {}
