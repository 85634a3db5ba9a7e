package cn.xunting.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.model.Digest;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** Ids of the form of UUIDv7 that are the same whenever the sample of a month is made. */
final class SampleIds {
    private SampleIds() {}

    /** The id of the finding on a line of the template: ordered by line, its random part drawn from month and line. */
    static UUID of(Instant monthStart, int line) {
        byte[] digest = Digest.newSha256().digest(("sample finding " + monthStart + " " + line).getBytes(UTF_8));
        ByteBuffer random = ByteBuffer.wrap(digest);
        long millis = monthStart.toEpochMilli() + line;
        long high = (millis << 16) | 0x7000L | (random.getShort() & 0x0fff);
        long low = (random.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
