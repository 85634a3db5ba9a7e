package cn.xunting.attendance;

import java.util.List;

/**
 * 请假认定 — whether a leave excuses its sign-ins, and what is wrong or odd about it.
 *
 * @param workingHalfDays its length
 * @param flags in words, each says what to do; a leave may excuse and yet be flagged
 */
public record LeaveVerdict(boolean excuses, int workingHalfDays, List<String> flags) {
    public LeaveVerdict {
        flags = List.copyOf(flags);
    }
}
