package cn.xunting.model.queue;

/** A file that cannot be read as an exported queue. */
public final class UnreadableQueueFile extends Exception {
    /** Why. */
    public enum Reason {
        /** It does not begin as one. */
        NO_QUEUE_FILE,
        /** The password is another; a first block that was changed looks the same. */
        WRONG_PASSWORD,
        /** It was changed on its way, or breaks off. */
        DAMAGED
    }

    private final Reason reason;

    public UnreadableQueueFile(Reason reason) {
        super("Not an exported queue that can be read: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
