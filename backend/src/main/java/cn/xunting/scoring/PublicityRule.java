package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 信息宣传, 四(五) — sending and adoption are earned each; of the media levels that took up one matter only the highest,
 * unless the policy {@code publicity.stack} adds them up. A fact without a matter is one of its own.
 */
final class PublicityRule implements Rule {
    private static final String MEDIA = "S5.4";

    @Override
    public boolean claims(ItemEntry item) {
        return item.section() == SectionCode.S5;
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        var lines = new ArrayList<Line>();
        for (var found : month.under(SectionCode.S5, item -> !isMedia(item))) {
            lines.add(found.inFull(null));
        }
        var adopted = month.under(SectionCode.S5, PublicityRule::isMedia);
        Set<Fact> covered = switch (month.readings().publicityStack()) {
            case ALL -> Set.of();
            case HIGHEST_MEDIA -> LargestOfGroup.covered(adopted, fact -> Optional.ofNullable(fact.matter()));
        };
        for (var found : adopted) {
            lines.addAll(found.inFullBut(covered, "同一条信息已按更高一级加分，不重复加", Policy.PUBLICITY_STACK));
        }
        return lines;
    }

    private static boolean isMedia(ItemEntry item) {
        return item.code().startsWith(MEDIA);
    }
}
