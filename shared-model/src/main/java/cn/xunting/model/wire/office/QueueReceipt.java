package cn.xunting.model.wire.office;

import cn.xunting.model.wire.Receipt;

/**
 * 导入回执 — what became of one item of an exported queue.
 *
 * @param author in whose name it was judged
 */
public record QueueReceipt(String author, Receipt receipt) {}
