package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发项 — a finding on its way to the server.
 *
 * @param author the account that recorded it; whoever signs in next, it stays theirs
 * @param sendFrom not sent before this instant: the undo time
 * @param photosMissing digests the server has not confirmed yet
 * @param problem why it needs attention, or what the last attempt ran into
 * @param attempts how often sending it failed
 */
public record OutboxItem(
        UUID id,
        String author,
        FindingReport finding,
        Instant savedAt,
        Instant sendFrom,
        ItemState state,
        List<String> photosMissing,
        @Nullable Problem problem,
        int attempts) {
    public OutboxItem {
        photosMissing = List.copyOf(photosMissing);
    }
}
