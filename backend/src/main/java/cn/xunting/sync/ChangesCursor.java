package cn.xunting.sync;

import cn.xunting.model.Digest;
import cn.xunting.wire.Cursor;

/**
 * 变更游标 — what a phone has seen: opaque to it, and made of positions, never of a clock.
 *
 * @param position the last ledger position seen
 * @param rosterVersion the roster's version seen
 * @param editions the digest of the editions seen, and for whom
 * @param signers the digest of the signers seen, empty if none ever were
 */
record ChangesCursor(long position, long rosterVersion, String editions, String signers) {
    static final ChangesCursor NOTHING_SEEN = new ChangesCursor(-1, -1, "", "");

    static ChangesCursor parse(String cursor) {
        String[] parts = Cursor.text(cursor).split("/", -1);
        try {
            if (parts.length == 3
                    || (parts.length == 4 && isDigestOrNone(parts[3]))) { // three before there were signers
                return new ChangesCursor(
                        Long.parseLong(parts[0]),
                        Long.parseLong(parts[1]),
                        parts[2],
                        parts.length == 3 ? "" : parts[3]);
            }
        } catch (NumberFormatException e) {
            // Refused below, like every other cursor that is none of ours.
        }
        throw Cursor.invalid();
    }

    private static boolean isDigestOrNone(String text) {
        return text.isEmpty() || Digest.isSha256(text);
    }

    String text() {
        return Cursor.of(position + "/" + rosterVersion + "/" + editions + "/" + signers);
    }

    boolean sawLedger() {
        return position >= 0;
    }
}
