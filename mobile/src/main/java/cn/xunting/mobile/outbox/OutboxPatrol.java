package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发巡查 — a patrol as it stands, and how much of it the server knows.
 *
 * @param inspector the account that walks it; whoever signs in next, it stays theirs
 * @param state {@code SENT} when the server knows all there is so far
 * @param problem why it needs attention, or what the last attempt ran into
 */
public record OutboxPatrol(
        UUID id,
        String inspector,
        PatrolReport report,
        ItemState state,
        @Nullable Problem problem) {}
