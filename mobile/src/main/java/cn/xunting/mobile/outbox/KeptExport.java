package cn.xunting.mobile.outbox;

import cn.xunting.model.Digest;
import io.avaje.jsonb.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 已导出的文件 — what went into one file, and the digest of the code that proves that a server has taken it.
 *
 * @param items findings and decisions
 */
@Json
public record KeptExport(UUID id, Instant at, List<UUID> items, List<String> photos, String codeDigest) {
    public KeptExport {
        items = List.copyOf(items);
        photos = List.copyOf(photos);
    }

    static String digest(UUID export, String code) {
        return Digest.sha256((export + " " + code).getBytes(StandardCharsets.UTF_8));
    }
}
