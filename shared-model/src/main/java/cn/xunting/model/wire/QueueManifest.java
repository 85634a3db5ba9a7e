package cn.xunting.model.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待发箱导出清单 — the first block of an exported queue.
 *
 * @param id of this export
 * @param exportedAt what the phone's clock said
 * @param device the phone
 * @param batches by author, in the order they are to be judged
 * @param photos SHA-256 of the photos that follow, in this order
 */
public record QueueManifest(
        UUID id, @Nullable Instant exportedAt, @Nullable String device, List<QueueBatch> batches, List<String> photos) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public QueueManifest {
        batches = batches == null ? List.of() : List.copyOf(batches);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
