package cn.xunting.mobile.outbox;

import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.SyncDecision;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * 待发箱 — keeps what was tapped until the server has it. Every method that changes it returns only when the change is on
 * disk; it survives a kill at any instant.
 */
public interface Outbox extends AutoCloseable {
    /** How long a screen offers to take a tap back. */
    Duration UNDO_OFFERED = Duration.ofSeconds(10);

    /**
     * Keeps a finding and its photos (JPEG bytes whose digests the finding names). Durable when it returns. If it names a patrol
     * of its author's that lasts, its unit has been visited, and its author's draft of the item at the unit has gone, by the same write.
     *
     * @throws OutboxFull if the disk cannot take it; nothing is kept then and earlier items are untouched
     */
    void add(String author, UUID id, FindingReport finding, List<byte[]> photos);

    /**
     * Keeps what somebody said about a finding, to go up after it. Durable when it returns; from then on the finding cannot
     * be taken back, and what its sender had drafted of it has gone, by the same write.
     *
     * @param sender the account that is signed in
     * @throws OutboxFull if the disk cannot take it; nothing is kept then
     */
    void say(String sender, SyncDecision said);

    /** What was said here, oldest first. */
    List<OutboxDecision> decisions();

    /** The patrols walked with this phone. */
    PatrolBook patrols();

    /** What is being filled in on this phone. */
    DraftBook drafts();

    /**
     * Takes an item back within its undo time, and the visit it made. False if it is too late: it may have been sent.
     *
     * @throws OutboxFull if the disk is too full even for that; the item stays
     */
    boolean undo(UUID id);

    /** All items, oldest first. */
    List<OutboxItem> items();

    /** The bytes of a photo kept here. */
    byte[] photo(String sha256);

    /**
     * Puts an item, a decision or a patrol that needs attention back in the queue.
     *
     * @throws OutboxFull if the disk is too full even for that
     */
    void retry(UUID id);

    /**
     * Calls the listener after every change, on any thread.
     *
     * @return what ends it
     */
    Runnable onChange(Runnable listener);

    @Override
    void close();
}
