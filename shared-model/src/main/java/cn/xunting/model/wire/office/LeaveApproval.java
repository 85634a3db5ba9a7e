package cn.xunting.model.wire.office;

import cn.xunting.model.ApprovalTier;
import org.jspecify.annotations.Nullable;

/**
 * 请假审批 — approved or not, and at which tier.
 *
 * @param document replaces the request's, if present
 */
public record LeaveApproval(
        boolean approved,
        ApprovalTier approver,
        @Nullable String document,
        @Nullable String reason) {}
