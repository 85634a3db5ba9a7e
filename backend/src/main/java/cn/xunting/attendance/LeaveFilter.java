package cn.xunting.attendance;

import cn.xunting.model.LeaveState;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 请假筛选 — what somebody asks to see; who may read everybody's leaves names a span, a person or a unit, or asks for what waits.
 *
 * @param from with {@code to}: any of those days is on leave; absent has no bound
 * @param unit the person served there on one of the leave's days
 */
record LeaveFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String staffNo,
        @Nullable String unit,
        @Nullable LeaveState state) {
    /**
     * The filter of a month or of a span.
     *
     * @throws Refusal if both are named, or the span ends before it begins
     */
    static LeaveFilter of(
            @Nullable YearMonth month,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String staffNo,
            @Nullable String unit,
            @Nullable LeaveState state) {
        if (month != null && (from != null || to != null)) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "month", "月份和起止日期只能用一种，请去掉 month，或去掉 from 和 to");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.of(ProblemType.INVALID_INPUT, "to", "结束日期早于开始日期，请核对");
        }
        return month == null
                ? new LeaveFilter(from, to, staffNo, unit, state)
                : new LeaveFilter(month.atDay(1), month.atEndOfMonth(), staffNo, unit, state);
    }

    boolean hasSpan() {
        return from != null || to != null;
    }

    /** Whether it asks for what nobody has decided on: that is never much, whenever it is for. */
    boolean asksWhatWaits() {
        return state == LeaveState.REQUESTED;
    }

    boolean meets(LeaveRow row) {
        return (from == null || !row.ends.isBefore(from))
                && (to == null || !row.starts.isAfter(to))
                && (state == null || row.state == state);
    }
}
