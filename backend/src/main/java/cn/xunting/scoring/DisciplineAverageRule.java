package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * 工作纪律, 四(二) — the points of all people of a unit ÷ its head count, rounded half up once for the whole section, with
 * the caps that {@link DisciplineSum} applies.
 */
final class DisciplineAverageRule implements Rule {
    @Override
    public boolean claims(ItemEntry item) {
        return item.section() == SectionCode.S2;
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        var sum = new DisciplineSum(month.edition(), month.readings(), month.headCount());
        var running = new RunningTotal();
        var lines = new ArrayList<Line>();
        for (var found : month.under(SectionCode.S2, this::claims)) {
            sum.add(found);
            var loss = sum.loss();
            var moved = running.movedBy(loss);
            lines.add(new Line(
                    found.item(),
                    moved,
                    found.ids(),
                    null,
                    RunningTotal.inWords(sum.formula(), loss, moved),
                    policyBehind(found)));
        }
        return lines;
    }

    private static Policy policyBehind(ItemFacts found) {
        var namesNobody = found.facts().stream().anyMatch(fact -> fact.staffNo() == null);
        return namesNobody ? Policy.DISCIPLINE_UNATTRIBUTED : Policy.DISCIPLINE_CAP_STAGE;
    }
}
