package cn.xunting.scoring;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 周末值班, 四(三)7 — late or early, away, not there: of one person's duty on one day only the largest amount counts, unless
 * the policy {@code weekend.cumulative} adds the steps up.
 */
final class WeekendLadderRule implements Rule {
    private static final Set<String> STEPS = Set.of("S3.7.2", "S3.7.3", "S3.7.4");

    static boolean isStep(String itemCode) {
        return STEPS.contains(itemCode);
    }

    @Override
    public boolean claims(ItemEntry item) {
        return isStep(item.code());
    }

    @Override
    public List<Line> lines(CountedMonth month) {
        var steps = month.under(SectionCode.S3, this::claims);
        var covered = month.readings().weekendCumulative()
                ? Set.<Fact>of()
                : LargestOfGroup.covered(steps, fact -> Optional.of(new Duty(fact.staffNo(), fact.day())));
        return steps.stream()
                .flatMap(found -> found.inFullBut(covered, "同一次值班只扣最重的一档，已另扣", Policy.WEEKEND_CUMULATIVE).stream())
                .toList();
    }

    /** 一次值班: of a person, or of nobody in particular, on a day. */
    private record Duty(@Nullable String staffNo, LocalDate day) {}
}
