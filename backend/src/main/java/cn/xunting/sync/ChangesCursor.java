package cn.xunting.sync;

import cn.xunting.wire.Cursor;

/**
 * 变更游标 — what a phone has seen: opaque to it, and made of positions, never of a clock.
 *
 * @param position the last ledger position seen
 * @param rosterVersion the roster's version seen
 * @param editions the digest of the editions seen, and for whom
 */
record ChangesCursor(long position, long rosterVersion, String editions) {
    static final ChangesCursor NOTHING_SEEN = new ChangesCursor(-1, -1, "");

    static ChangesCursor parse(String cursor) {
        String[] parts = Cursor.text(cursor).split("/", -1);
        try {
            if (parts.length == 3) {
                return new ChangesCursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
            }
        } catch (NumberFormatException e) {
            // Refused below, like every other cursor that is none of ours.
        }
        throw Cursor.invalid();
    }

    String text() {
        return Cursor.of(position + "/" + rosterVersion + "/" + editions);
    }

    boolean sawLedger() {
        return position >= 0;
    }
}
