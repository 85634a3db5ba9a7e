package cn.xunting.imports;

import cn.xunting.attendance.HalfDay;
import cn.xunting.attendance.KeepCorrections;
import cn.xunting.attendance.KeepLeaves;
import cn.xunting.attendance.Leave;
import cn.xunting.attendance.SignInCorrection;
import cn.xunting.hall.Hall;
import cn.xunting.model.ApprovalTier;
import cn.xunting.model.DayKind;
import cn.xunting.model.Half;
import cn.xunting.model.HallTime;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.office.CalendarExceptionEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tables of time: calendar, leaves and corrections. Whether a person is known is asked elsewhere. */
final class TimeFormats {
    static final TableFormat<CalendarExceptionEntry> CALENDAR = new TableFormat<>(
            Columns.required("date", "kind"),
            cells -> new CalendarExceptionEntry(cells.date("date"), cells.oneOf("kind", DayKind.class)),
            "date",
            CalendarExceptionEntry::date);

    private TimeFormats() {}

    /** Leaves arrive as approved. */
    static TableFormat<Leave> leaves(Hall hall) {
        return new TableFormat<>(
                Columns.required("staffNo", "kind", "from", "to", "approver").optional("document"),
                cells -> leave(hall, cells),
                "from",
                Leave::id);
    }

    static TableFormat<SignInCorrection> corrections(Hall hall) {
        return new TableFormat<>(
                Columns.required("staffNo", "date", "point", "reason", "approver"),
                cells -> correction(hall, cells),
                "point",
                SignInCorrection::id);
    }

    private static Leave leave(Hall hall, Cells cells) {
        String staffNo = cells.code("staffNo");
        LeaveKind kind = cells.oneOf("kind", LeaveKind.class);
        HalfDay from = halfDay(cells, "from");
        HalfDay to = halfDay(cells, "to");
        if (cells.errors().isEmpty() && to.compareTo(from) < 0) {
            cells.reject("to", "结束时间早于开始时间，请核对。");
        }
        if (cells.errors().isEmpty() && to.day().isAfter(from.day().plusDays(Leave.LONGEST_DAYS))) {
            cells.reject("to", "一次请假不能超过 " + Leave.LONGEST_DAYS + " 天，请核对。");
        }
        ApprovalTier approver = cells.oneOf("approver", ApprovalTier.class);
        String document = cells.optionalText("document", Leave.LONGEST_DOCUMENT);
        return new Leave(
                KeepLeaves.idOf(hall, staffNo, kind, from),
                staffNo,
                kind,
                from,
                to.compareTo(from) < 0 ? from : to,
                LeaveState.APPROVED,
                approver,
                document);
    }

    private static HalfDay halfDay(Cells cells, String column) {
        HalfDay standIn = new HalfDay(LocalDate.EPOCH, Half.AM);
        String text = cells.text(column, 20);
        Optional<HalfDay> read = HalfDay.parse(text).filter(half -> HallTime.isPlausible(half.day()));
        if (!text.isEmpty() && read.isEmpty()) {
            cells.reject(column, "“" + text + "”不对，请写成 2023-10-09 AM 或 2023-10-09 PM 的样子。");
        }
        return read.orElse(standIn);
    }

    private static SignInCorrection correction(Hall hall, Cells cells) {
        String staffNo = cells.code("staffNo");
        LocalDate day = cells.date("date");
        SignInPoint point = cells.oneOf("point", List.of(SignInPoint.values()));
        return new SignInCorrection(
                KeepCorrections.idOf(hall, staffNo, day, point),
                staffNo,
                day,
                point,
                cells.text("reason", SignInCorrection.LONGEST_REASON),
                cells.text("approver", SignInCorrection.LONGEST_APPROVER));
    }
}
