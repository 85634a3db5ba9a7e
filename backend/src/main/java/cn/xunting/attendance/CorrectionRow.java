package cn.xunting.attendance;

import cn.xunting.model.SignInPoint;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sign_in_correction")
class CorrectionRow extends TimeRow {
    UUID correctionId = new UUID(0, 0);
    String staffNo = "";
    LocalDate onDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    SignInPoint point = SignInPoint.AM_IN;

    String reason = "";
    String approver = "";

    static CorrectionRow of(SignInCorrection correction) {
        CorrectionRow row = new CorrectionRow();
        row.correctionId = correction.id();
        row.staffNo = correction.staffNo();
        row.onDay = correction.day();
        row.point = correction.point();
        row.reason = correction.reason();
        row.approver = correction.approver();
        return row;
    }

    SignInCorrection correction() {
        return new SignInCorrection(correctionId, staffNo, onDay, point, reason, approver);
    }

    @Override
    Object key() {
        return correctionId;
    }

    @Override
    Object content() {
        return correction();
    }

    @Override
    @Nullable
    LocalDate lastDay() {
        return onDay;
    }

    @Override
    boolean isGone() {
        return false;
    }
}
