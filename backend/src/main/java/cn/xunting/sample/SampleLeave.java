package cn.xunting.sample;

import cn.xunting.attendance.HalfDay;
import cn.xunting.attendance.KeepLeaves;
import cn.xunting.attendance.Leave;
import cn.xunting.hall.Hall;
import cn.xunting.imports.Cells;
import cn.xunting.imports.Columns;
import cn.xunting.imports.TableFormat;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.Half;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.wire.office.LeaveRequest;
import org.jspecify.annotations.Nullable;

/**
 * A leave of the sample, between two numbered working days of the month.
 *
 * @param approver absent if it still waits for approval
 */
record SampleLeave(
        String staffNo,
        LeaveKind kind,
        int fromDay,
        Half fromHalf,
        int toDay,
        Half toHalf,
        @Nullable ApprovalTier approver,
        @Nullable String document) {
    private static final int LAST_DAY = 31;

    static final TableFormat<SampleLeave> FORMAT = new TableFormat<>(
            Columns.required("staffNo", "kind", "fromDay", "fromHalf", "toDay", "toHalf")
                    .optional("approver", "document"),
            SampleLeave::read,
            "staffNo",
            SampleLeave::staffNo);

    boolean isApproved() {
        return approver != null;
    }

    Leave approved(Hall hall, SampleCalendar calendar) {
        HalfDay from = from(calendar);
        return new Leave(
                KeepLeaves.idOf(hall, staffNo, kind, from),
                staffNo,
                kind,
                from,
                to(calendar),
                LeaveState.APPROVED,
                approver,
                document);
    }

    LeaveRequest request(SampleCalendar calendar) {
        return new LeaveRequest(
                null, staffNo, kind, from(calendar).toString(), to(calendar).toString(), document, "家中有事");
    }

    private HalfDay from(SampleCalendar calendar) {
        return new HalfDay(calendar.workingDay(fromDay), fromHalf);
    }

    private HalfDay to(SampleCalendar calendar) {
        return new HalfDay(calendar.workingDay(toDay), toHalf);
    }

    private static SampleLeave read(Cells cells) {
        boolean approved = cells.optionalText("approver", 32) != null;
        return new SampleLeave(
                cells.code("staffNo"),
                cells.oneOf("kind", LeaveKind.class),
                cells.integer("fromDay", 1, LAST_DAY),
                cells.oneOf("fromHalf", Half.class),
                cells.integer("toDay", 1, LAST_DAY),
                cells.oneOf("toHalf", Half.class),
                approved ? cells.oneOf("approver", ApprovalTier.class) : null,
                cells.optionalText("document", Leave.LONGEST_DOCUMENT));
    }
}
