package cn.xunting.console;

import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.wire.Parameters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 请假的查询条件 — what a list of leaves was asked for, as it was typed.
 *
 * @param state a state's name, or {@link #FLAGGED}
 */
record LeaveSearch(
        @Nullable String month,
        @Nullable String unit,
        @Nullable String staff,
        @Nullable String kind,
        @Nullable String state) {
    static final String FLAGGED = "FLAGGED";

    /** Fields left empty ask for nothing; where a menu sent none at all, the month that runs is meant. */
    static LeaveSearch of(
            @Nullable String month,
            @Nullable String unit,
            @Nullable String staff,
            @Nullable String kind,
            @Nullable String state,
            String running) {
        boolean untouched = month == null && unit == null && staff == null;
        return new LeaveSearch(
                untouched ? running : FindingSearch.given(month),
                FindingSearch.given(unit),
                FindingSearch.given(staff),
                FindingSearch.given(kind),
                FindingSearch.given(state));
    }

    /** Whether a leave the operation found is one of those asked for. */
    boolean meets(LeaveEntry leave) {
        boolean ofKind = kind == null || leave.kind() == Parameters.constant(LeaveKind.class, "kind", kind);
        return ofKind && (state == null || ofState(leave, state));
    }

    private static boolean ofState(LeaveEntry leave, String state) {
        return state.equals(FLAGGED)
                ? !leave.flags().isEmpty()
                : leave.state() == Parameters.constant(LeaveState.class, "state", state);
    }

    public List<LeaveKind> kinds() {
        return Arrays.asList(LeaveKind.values());
    }

    public List<LeaveState> states() {
        return Arrays.asList(LeaveState.values());
    }
}
