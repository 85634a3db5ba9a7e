package cn.xunting.attendance;

import cn.xunting.model.ApprovalTier;
import cn.xunting.model.Half;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.LeaveState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "leave_request")
class LeaveRow extends TimeRow {
    UUID leaveId = new UUID(0, 0);
    String staffNo = "";

    @Enumerated(EnumType.STRING)
    LeaveKind kind = LeaveKind.PERSONAL;

    LocalDate starts = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    Half startsHalf = Half.AM;

    LocalDate ends = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    Half endsHalf = Half.PM;

    @Enumerated(EnumType.STRING)
    LeaveState state = LeaveState.REQUESTED;

    @Nullable
    @Enumerated(EnumType.STRING)
    ApprovalTier approver;

    @Nullable
    String document;

    @Nullable
    String reason;

    static LeaveRow of(Leave leave, @Nullable String reason) {
        LeaveRow row = new LeaveRow();
        row.leaveId = leave.id();
        row.staffNo = leave.staffNo();
        row.kind = leave.kind();
        row.starts = leave.from().day();
        row.startsHalf = leave.from().half();
        row.ends = leave.to().day();
        row.endsHalf = leave.to().half();
        row.state = leave.state();
        row.approver = leave.approver();
        row.document = leave.document();
        row.reason = reason;
        return row;
    }

    Leave leave() {
        return new Leave(
                leaveId,
                staffNo,
                kind,
                new HalfDay(starts, startsHalf),
                new HalfDay(ends, endsHalf),
                state,
                approver,
                document);
    }

    @Override
    Object key() {
        return leaveId;
    }

    @Override
    Object content() {
        return List.of(leave(), Optional.ofNullable(reason));
    }

    @Override
    @Nullable
    LocalDate lastDay() {
        return ends;
    }

    @Override
    boolean isGone() {
        return false;
    }
}
