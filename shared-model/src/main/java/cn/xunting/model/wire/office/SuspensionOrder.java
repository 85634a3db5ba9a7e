package cn.xunting.model.wire.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 停发决定 — the group's decision to stop a unit's or a person's reward.
 *
 * @param unit of a unit, or absent where it is about a person
 * @param staffNo of a person, or absent where it is about a unit
 * @param paper the reference of the paper it stands in
 * @param attachments the paper itself, scanned: SHA-256 each, or absent
 */
public record SuspensionOrder(
        @Nullable String unit,
        @Nullable String staffNo,
        LocalDate decidedOn,
        String paper,
        String reason,
        @Nullable List<String> attachments) {
    public SuspensionOrder {
        attachments = attachments == null ? null : List.copyOf(attachments);
    }
}
