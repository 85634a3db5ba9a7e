package cn.xunting.attendance;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 请假 — as it stands now.
 *
 * @param to the last half-day, inclusive
 * @param approver the tier that approved it, or absent
 * @param document the paper that a leave on duty needs, or absent
 */
public record Leave(
        UUID id,
        String staffNo,
        LeaveKind kind,
        HalfDay from,
        HalfDay to,
        LeaveState state,
        @Nullable ApprovalTier approver,
        @Nullable String document) {
    /** A leave that lasts longer is a typing error. */
    public static final int LONGEST_DAYS = 400;

    public static final int LONGEST_DOCUMENT = 100;

    public Leave {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("A leave that ends before it begins: " + id);
        }
    }

    public boolean covers(HalfDay halfDay) {
        return from.compareTo(halfDay) <= 0 && halfDay.compareTo(to) <= 0;
    }
}
