package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.AttendanceWindowMode;
import cn.xunting.regulation.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * 缺勤率, 四(一) — absences ÷ due sign-ins × the full mark, rounded half up once. Being late or early counts as absent only
 * under the policy {@code attendance.absenceIncludesLate}. Where nothing was due nothing is lost.
 */
final class AttendanceRatioRule implements Rule {
    @Override
    public boolean claims(ItemEntry item) {
        return Absences.isPersonal(item);
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        if (month.readings().attendanceWindowMode() == AttendanceWindowMode.AVERAGE_ITEMS) {
            return List.of();
        }
        var full = month.edition().section(SectionCode.S1).full();
        var due = month.month().attendance().due(month.readings().leaveInDenominator());
        var lines = new ArrayList<Line>();
        var running = new RunningTotal();
        var counts = new ArrayList<Long>();
        for (var found : Absences.of(month)) {
            if (!found.isAbsence() && !month.readings().absenceIncludesLate()) {
                if (month.readings().attendanceWindowMode() == AttendanceWindowMode.RATIO) {
                    lines.add(line(found, Points.ZERO, "只扣个人，不计入缺勤率", Policy.ABSENCE_INCLUDES_LATE));
                }
            } else if (due == 0) {
                lines.add(line(found, Points.ZERO, "本月应出勤 0 次，不计缺勤率", Policy.ATTENDANCE_WINDOW_MODE));
            } else {
                counts.add(found.count());
                var absences = counts.stream().mapToLong(Long::longValue).sum();
                var loss = full.ratioRoundedHalfUp(absences, due);
                var moved = running.movedBy(loss);
                var words = RunningTotal.inWords(Words.counts(counts) + " ÷ " + due + " × " + full, loss, moved);
                lines.add(line(found, moved, words, Policy.ATTENDANCE_WINDOW_MODE));
            }
        }
        return lines;
    }

    private static Line line(Absences found, Points moved, String arithmetic, Policy policy) {
        return new Line(found.item(), moved, found.findings().ids(), found.reason(), arithmetic, policy);
    }
}
