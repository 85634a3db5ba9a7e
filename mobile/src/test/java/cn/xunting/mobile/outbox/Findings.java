package cn.xunting.mobile.outbox;

import cn.xunting.model.Digest;
import cn.xunting.model.wire.FindingReport;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Findings and photos of which a test states only what matters. */
public final class Findings {
    public static final Instant MONDAY_MORNING = Instant.parse("2023-10-09T01:41:00Z");

    private Findings() {}

    public static FindingReport finding(byte[]... photos) {
        return finding("", photos);
    }

    public static FindingReport finding(String note, byte[]... photos) {
        List<String> digests = Stream.of(photos).map(Digest::sha256).toList();
        return new FindingReport(
                "S2.1.4b", "W07", null, null, MONDAY_MORNING, 1, null, note, digests, null, MONDAY_MORNING, "测试机");
    }

    /** Bytes that stand for a picture, the same for the same seed. */
    public static byte[] photo(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
