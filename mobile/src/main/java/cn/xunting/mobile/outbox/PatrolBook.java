package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.Visit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 巡查簿 — the patrols walked with this phone, on their way to the server. Every method that changes it returns only when the
 * change is on disk, and throws {@link OutboxFull} if the disk cannot take it; nothing has changed then. A finding that names a patrol
 * makes a visit of its own, see {@link Outbox#add}.
 */
public interface PatrolBook {
    /**
     * Keeps a patrol that begins. Doing so twice changes nothing.
     *
     * @param inspector the account that is signed in
     */
    void begin(String inspector, UUID id, Instant startedAt);

    /** Adds a visit. One at a unit that was visited already and says no more of it changes nothing. */
    void visit(UUID patrol, Visit visit);

    /** Takes a visit back within its undo time. False if it is too late: it may have been sent. */
    boolean takeBack(UUID patrol, Visit visit);

    /** Ends a patrol; an end once said stays. */
    void end(UUID patrol, Instant at);

    /** All patrols, oldest first. */
    List<OutboxPatrol> all();
}
