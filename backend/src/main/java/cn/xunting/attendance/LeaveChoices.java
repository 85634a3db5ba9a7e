package cn.xunting.attendance;

import cn.xunting.model.ApprovalTier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 可办事项 — what somebody may do about a leave as it stands.
 *
 * @param amends whether they may change it or attach its scan
 * @param tiers at which tiers they may say whether it is approved, or make an approval up; none if they may not
 * @param recusal why they must keep out of it though their role decides leaves; absent otherwise
 * @param closed whether its last month is closed, so that nobody changes anything any more
 */
public record LeaveChoices(
        boolean amends,
        boolean cancels,
        List<ApprovalTier> tiers,
        @Nullable String recusal,
        boolean closed) {
    public LeaveChoices {
        tiers = List.copyOf(tiers);
    }
}
