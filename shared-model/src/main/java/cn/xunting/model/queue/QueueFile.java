package cn.xunting.model.queue;

import java.nio.charset.StandardCharsets;

/**
 * 待发箱导出文件 — the format: a head in clear (mark, iterations, salt, nonce prefix), then blocks, each with its length before
 * it, negative for the last. The first block is the manifest, the last the receipt code; between them photos in the order of
 * the manifest.
 */
public final class QueueFile {
    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = 8;
    /** The most bytes of a block: a photo at its largest, or the manifest. */
    public static final int LARGEST_BLOCK = 20 << 20;
    /** How a file's name ends. */
    public static final String SUFFIX = ".xtq";

    private static final String MAGIC = "XTQ1";
    static final int HEAD_BYTES = 4 + Integer.BYTES + QueueCipher.SALT_BYTES + QueueCipher.PREFIX_BYTES;

    private QueueFile() {}

    static byte[] magic() {
        return MAGIC.getBytes(StandardCharsets.US_ASCII);
    }
}
