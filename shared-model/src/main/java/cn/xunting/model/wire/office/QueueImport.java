package cn.xunting.model.wire.office;

import java.util.List;

/**
 * 待发箱导入结果 — what became of an exported queue.
 *
 * @param photos how many of its photos the hall holds now
 * @param photosRefused those that are no pictures
 * @param receipts one per item, in the order of the file
 * @param receiptCode typed into the phone it releases what was handed over
 */
public record QueueImport(int photos, List<String> photosRefused, List<QueueReceipt> receipts, String receiptCode) {
    public QueueImport {
        photosRefused = List.copyOf(photosRefused);
        receipts = List.copyOf(receipts);
    }
}
