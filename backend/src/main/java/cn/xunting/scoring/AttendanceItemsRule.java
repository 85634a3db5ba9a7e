package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * 个人考勤情形, 四(一) — the personal items of S1 charged to the unit, under the policy {@code attendance.windowMode}: in full
 * besides the ratio, or divided by the head count in its stead, or not at all.
 */
final class AttendanceItemsRule implements Rule {
    @Override
    public boolean claims(ItemEntry item) {
        return Absences.isPersonal(item);
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        return switch (month.readings().attendanceWindowMode()) {
            case RATIO -> List.of();
            case RATIO_PLUS_ITEMS ->
                Absences.of(month).stream().map(AttendanceItemsRule::inFull).toList();
            case AVERAGE_ITEMS -> averaged(Absences.of(month), month.headCount());
        };
    }

    private static Line inFull(Absences found) {
        var points = found.item().points();
        var amount = points.times(found.count());
        return line(found, amount, found.count() + " × " + Words.of(points) + " = " + Words.of(amount));
    }

    private static List<Line> averaged(List<Absences> all, HeadCount heads) {
        var lines = new ArrayList<Line>();
        var running = new RunningTotal();
        var amounts = new ArrayList<Points>();
        for (var found : all) {
            if (heads.isZero()) {
                lines.add(line(found, Points.ZERO, "本月在册 0 人，不作平均"));
                continue;
            }
            amounts.add(found.item().points().times(found.count()).negated());
            var loss = heads.share(amounts.stream().reduce(Points.ZERO, Points::plus));
            var moved = running.movedBy(loss);
            var formula = Words.factor(amounts) + " ÷ " + heads.inWords();
            lines.add(line(found, moved, RunningTotal.inWords(formula, loss, moved)));
        }
        return lines;
    }

    private static Line line(Absences found, Points moved, String arithmetic) {
        return new Line(
                found.item(), moved, found.findings().ids(), found.reason(), arithmetic, Policy.ATTENDANCE_WINDOW_MODE);
    }
}
