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
        @Nullable String from,
        @Nullable String to,
        @Nullable String unit,
        @Nullable String staff,
        @Nullable String kind,
        @Nullable String state) {
    static final String FLAGGED = "FLAGGED";

    /** The state as the operation takes it: of flags it knows nothing. */
    @Nullable
    String stateAsked() {
        return FLAGGED.equals(state) ? null : state;
    }

    /** Whether a leave the operation found is one of those asked for. */
    boolean meets(LeaveEntry leave) {
        boolean ofKind = kind == null || leave.kind() == Parameters.constant(LeaveKind.class, "kind", kind);
        return ofKind && (!FLAGGED.equals(state) || !leave.flags().isEmpty());
    }

    public List<LeaveKind> kinds() {
        return Arrays.asList(LeaveKind.values());
    }

    public List<LeaveState> states() {
        return Arrays.asList(LeaveState.values());
    }
}
