package cn.xunting.sample;

import cn.xunting.attendance.KeepCorrections;
import cn.xunting.attendance.SignInCorrection;
import cn.xunting.hall.Hall;
import cn.xunting.imports.Cells;
import cn.xunting.imports.Columns;
import cn.xunting.imports.TableFormat;
import cn.xunting.model.SignInPoint;
import java.time.LocalDate;

/** A sign-in of the sample that was put right afterwards, on a numbered working day of the month. */
record SampleCorrection(SampleSignIn.Key key, String reason, String approver) {
    private static final int LAST_DAY = 31;

    static final TableFormat<SampleCorrection> FORMAT = new TableFormat<>(
            Columns.required("day", "staffNo", "point", "reason", "approver"),
            SampleCorrection::read,
            "point",
            SampleCorrection::key);

    SignInCorrection on(Hall hall, LocalDate day) {
        return new SignInCorrection(
                KeepCorrections.idOf(hall, key.staffNo(), day, key.point()),
                key.staffNo(),
                day,
                key.point(),
                reason,
                approver);
    }

    private static SampleCorrection read(Cells cells) {
        return new SampleCorrection(
                new SampleSignIn.Key(
                        cells.integer("day", 1, LAST_DAY),
                        cells.code("staffNo"),
                        cells.oneOf("point", SignInPoint.class)),
                cells.text("reason", SignInCorrection.LONGEST_REASON),
                cells.text("approver", SignInCorrection.LONGEST_APPROVER));
    }
}
