package cn.xunting.mobile.outbox;

import cn.xunting.model.Digest;
import cn.xunting.model.wire.SyncPatrol;
import io.avaje.jsonb.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 已导出的文件 — what went into one file, and the digest of the code that proves that a server has taken it.
 *
 * @param items findings and decisions
 * @param patrols as far as the file tells them; they may have grown since
 */
@Json
public record KeptExport(
        UUID id, Instant at, List<UUID> items, List<SyncPatrol> patrols, List<String> photos, String codeDigest) {
    @SuppressWarnings("NullAway") // a version before left patrols out
    public KeptExport {
        items = List.copyOf(items);
        patrols = patrols == null ? List.of() : List.copyOf(patrols);
        photos = List.copyOf(photos);
    }

    static String digest(UUID export, String code) {
        return Digest.sha256((export + " " + code).getBytes(StandardCharsets.UTF_8));
    }
}
