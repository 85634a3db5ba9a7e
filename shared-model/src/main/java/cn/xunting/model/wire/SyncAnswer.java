package cn.xunting.model.wire;

import java.time.Instant;
import java.util.List;

/** 上传结果 — one receipt per item, in the order sent (findings, decisions, patrols), and the server's time. */
public record SyncAnswer(Instant serverTime, List<Receipt> receipts) {
    public SyncAnswer {
        receipts = List.copyOf(receipts);
    }
}
