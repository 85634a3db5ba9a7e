package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.model.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 各看各的 — what tells one reader's copy of a month from another's. Two accounts on one phone, or behind one cache, may ask for
 * the same address and must be shown different people: neither may take over what was kept for the other.
 */
final class ReadersCopy {
    private static final int SHORT = 16;

    private ReadersCopy() {}

    /** The same for the same facts in the same hall, shown to somebody who may read the same of them. */
    static String tag(Caller reader, StandingMonth standing) {
        return standing.assessed().month() + "-" + standing.version() + "-" + reads(reader);
    }

    private static String reads(Caller reader) {
        List<String> units = reader.represented().stream().sorted().toList();
        String scope = reader.hall().id() + (reader.readsAssessment() ? " all" : " " + units + " " + reader.staffNo());
        return Digest.sha256(scope.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
