package cn.xunting.mobile.sync;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.model.wire.Changes;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings the phone's copy of the hall up to date. */
final class FetchChanges {
    private final DurableHallCopy hall;
    private final Consumer<Instant> serverTime;

    FetchChanges(DurableHallCopy hall, Consumer<Instant> serverTime) {
        this.hall = hall;
        this.serverTime = serverTime;
    }

    void fetch(OfficerCalls calls) throws IOException, Rejected, SessionEnded {
        Optional<String> cursor = hall.cursor();
        Changes changes = first(calls, cursor);
        take(calls, changes);
        // A server that says there is more and does not move on would keep the phone asking for ever.
        while (changes.more() && !Optional.of(changes.cursor()).equals(cursor)) {
            cursor = Optional.of(changes.cursor());
            changes = calls.changes(cursor);
            take(calls, changes);
        }
    }

    /** A cursor the server does not know any more, after a restore say, is answered from the beginning. */
    private static Changes first(OfficerCalls calls, Optional<String> cursor)
            throws IOException, Rejected, SessionEnded {
        try {
            return calls.changes(cursor);
        } catch (Rejected e) {
            if (cursor.isPresent() && e.isAboutContent()) {
                return calls.changes(Optional.empty());
            }
            throw e;
        }
    }

    private void take(OfficerCalls calls, Changes changes) {
        hall.apply(calls.account(), changes);
        serverTime.accept(changes.serverTime());
    }
}
