package cn.xunting.model.wire.office;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 网络回调 — an address that is told of what happens in the hall.
 *
 * @param secret what its messages are signed with; present only in the answer that made it
 */
public record Webhook(
        UUID id,
        String url,
        List<NoticeKind> kinds,
        String author,
        Instant createdAt,
        @Nullable String secret) {
    public Webhook {
        kinds = List.copyOf(kinds);
    }
}
