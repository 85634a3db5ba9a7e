package cn.xunting.attendance;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 请假筛选 — what somebody asks to see; who may read everybody's leaves names at least one.
 *
 * @param month any of its days is on leave
 * @param unit the person served there on one of the leave's days
 */
public record LeaveFilter(
        @Nullable YearMonth month,
        @Nullable String staffNo,
        @Nullable String unit) {}
