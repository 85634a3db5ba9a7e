package cn.xunting.mobile.outbox;

/** 存储已满 — the phone's disk cannot take the item. */
public final class OutboxFull extends RuntimeException {
    public OutboxFull(Throwable cause) {
        super("The phone's storage cannot take the item", cause);
    }
}
