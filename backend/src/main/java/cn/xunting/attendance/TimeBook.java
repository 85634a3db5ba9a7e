package cn.xunting.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 考勤册 — all but the punches that decides what became of the sign-ins of some days.
 *
 * @param leaves every leave that touches those days, whatever its state
 * @param verdicts one for each of the leaves
 */
public record TimeBook(
        Calendar calendar,
        Schedules schedules,
        List<Leave> leaves,
        Map<UUID, LeaveVerdict> verdicts,
        List<SignInCorrection> corrections,
        List<Outage> outages) {
    public TimeBook {
        leaves = List.copyOf(leaves);
        verdicts = Map.copyOf(verdicts);
        corrections = List.copyOf(corrections);
        outages = List.copyOf(outages);
    }
}
