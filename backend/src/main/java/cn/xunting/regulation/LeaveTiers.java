package cn.xunting.regulation;

import cn.xunting.model.ApprovalTier;

/**
 * 请假审批权限 — who may approve a leave of which length; beyond the second bound it is the main leader.
 *
 * @param clause where the regulation says so
 * @param supervisionHalfDays up to how many working half-days the supervision section may
 * @param leaderInChargeHalfDays up to how many the leader in charge may
 */
public record LeaveTiers(String clause, int supervisionHalfDays, int leaderInChargeHalfDays) {
    public LeaveTiers {
        if (supervisionHalfDays < 1 || leaderInChargeHalfDays < supervisionHalfDays) {
            throw new IllegalArgumentException(
                    "Not tiers: " + supervisionHalfDays + " and " + leaderInChargeHalfDays + " half-days");
        }
    }

    /** The lowest tier that may approve so many working half-days. */
    public ApprovalTier neededFor(int halfDays) {
        return halfDays <= supervisionHalfDays
                ? ApprovalTier.SUPERVISION
                : halfDays <= leaderInChargeHalfDays ? ApprovalTier.LEADER_IN_CHARGE : ApprovalTier.MAIN_LEADER;
    }
}
