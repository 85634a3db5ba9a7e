package cn.xunting.model.wire.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 副代表 — who stands in for a unit's chief representative.
 *
 * @param from the first day
 * @param to the last day, or absent while it lasts
 * @param approval a reference to the approval, or absent
 */
public record Deputy(
        UUID id,
        String unit,
        String staffNo,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String approval) {
    /** Whether the person stands in on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
