package cn.xunting.model.wire;

import cn.xunting.model.PostingRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 派驻 — who serves where.
 *
 * @param from the first day
 * @param to the last day, or absent while it lasts
 * @param approval a reference to the approval, or absent
 */
public record PostingEntry(
        String staffNo,
        String unit,
        PostingRole role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String approval) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
