package cn.xunting.mobile.desk;

import cn.xunting.mobile.outbox.ItemState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 今日已记 — a finding of today, whether the server has it or only this phone.
 *
 * @param staffNo the person, or absent when it is nobody in particular
 * @param patrol the patrol it was found on
 * @param sending where it is on its way; {@code SENT} for what came from the server
 */
public record Recorded(
        UUID id,
        String item,
        String unit,
        @Nullable String staffNo,
        Instant at,
        int quantity,
        @Nullable String patrol,
        ItemState sending) {
    public boolean sent() {
        return sending == ItemState.SENT;
    }
}
