package cn.xunting.attendance;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 请假的一次办理 — a leave as it stood after one step, and who took it.
 *
 * @param version what {@code If-Match} named or would have named
 * @param reason the latest that was given by then
 * @param author the account that asked, changed, decided, cancelled or imported
 */
public record LeaveVersion(
        long version,
        LeaveKind kind,
        String from,
        String to,
        LeaveState state,
        @Nullable ApprovalTier approver,
        @Nullable String document,
        @Nullable String reason,
        String author,
        Instant at) {
    static LeaveVersion of(LeaveRow row) {
        Leave leave = row.leave();
        return new LeaveVersion(
                row.id,
                leave.kind(),
                leave.from().toString(),
                leave.to().toString(),
                leave.state(),
                leave.approver(),
                leave.document(),
                row.reason,
                row.author,
                row.saidAt);
    }
}
