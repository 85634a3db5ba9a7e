package cn.xunting.model.wire.office;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 请假 — as it stands, with what it is worth.
 *
 * @param from the first half-day, {@code 2023-10-09 AM}
 * @param to the last half-day, inclusive
 * @param reason the latest that was given
 * @param excuses whether its sign-ins need not be made
 * @param workingHalfDays its length
 * @param flags what is wrong or odd, in words that say what to do
 * @param version what {@code If-Match} must name
 */
public record LeaveEntry(
        UUID id,
        String staffNo,
        LeaveKind kind,
        String from,
        String to,
        LeaveState state,
        @Nullable ApprovalTier approver,
        @Nullable String document,
        @Nullable String reason,
        boolean excuses,
        int workingHalfDays,
        List<String> flags,
        long version) {
    public LeaveEntry {
        flags = List.copyOf(flags);
    }
}
