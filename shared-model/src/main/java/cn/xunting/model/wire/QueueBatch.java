package cn.xunting.model.wire;

/**
 * 导出的一批 — items of an exported queue, as their author would have synced them.
 *
 * @param author the account that recorded them
 */
public record QueueBatch(String author, SyncBatch items) {}
