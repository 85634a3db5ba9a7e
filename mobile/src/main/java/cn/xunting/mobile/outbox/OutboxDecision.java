package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.SyncDecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 待发决定 — what was said about a finding on this phone, on its way to the server.
 *
 * @param sender the account that was signed in; whoever signs in next, it goes up as theirs
 * @param problem why it needs attention, or what the last attempt ran into
 */
public record OutboxDecision(
        String sender,
        SyncDecision decision,
        Instant savedAt,
        ItemState state,
        @Nullable Problem problem) {}
