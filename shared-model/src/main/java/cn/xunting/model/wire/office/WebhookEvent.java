package cn.xunting.model.wire.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 回调内容 — the body of a message to a webhook: ids, no names and no text.
 *
 * @param id the same however often the message is sent
 * @param hall the hall's code
 * @param at when the server received what it tells of
 */
public record WebhookEvent(
        UUID id,
        NoticeKind kind,
        String hall,
        Instant at,
        UUID finding,
        @Nullable UUID decision) {}
