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
 * @param onLeave the digest of the leaves seen, empty if none ever were
 */
record ChangesCursor(long position, long rosterVersion, String editions, String signers, String onLeave) {
    static final ChangesCursor NOTHING_SEEN = new ChangesCursor(-1, -1, "", "", "");

    /** How many parts the first cursors had, before there were signers, and leaves. */
    private static final int FEWEST_PARTS = 3;

    static ChangesCursor parse(String cursor) {
        String[] parts = Cursor.text(cursor).split("/", -1);
        try {
            if (parts.length >= FEWEST_PARTS
                    && parts.length <= FEWEST_PARTS + 2
                    && isDigestOrNone(part(parts, FEWEST_PARTS))
                    && isDigestOrNone(part(parts, FEWEST_PARTS + 1))) {
                return new ChangesCursor(
                        Long.parseLong(parts[0]),
                        Long.parseLong(parts[1]),
                        parts[2],
                        part(parts, FEWEST_PARTS),
                        part(parts, FEWEST_PARTS + 1));
            }
        } catch (NumberFormatException e) {
            // Refused below, like every other cursor that is none of ours.
        }
        throw Cursor.invalid();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private static boolean isDigestOrNone(String text) {
        return text.isEmpty() || Digest.isSha256(text);
    }

    String text() {
        return Cursor.of(position + "/" + rosterVersion + "/" + editions + "/" + signers + "/" + onLeave);
    }

    boolean sawLedger() {
        return position >= 0;
    }
}
