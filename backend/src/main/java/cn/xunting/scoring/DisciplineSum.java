package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import cn.xunting.regulation.Subsection;
import cn.xunting.regulation.UnattributedCharge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 工作纪律合计 — what the people of a unit lose in S2, by person and subsection, as facts are added item by item. Faults of
 * nobody in particular are one more person of their subsection, or are charged undivided, as the policy
 * {@code discipline.unattributed} says; {@code discipline.capStage} says where the mark of a subsection caps.
 */
final class DisciplineSum {
    private final Edition edition;
    private final Readings readings;
    private final HeadCount heads;
    private final Map<Share, Points> shares = new LinkedHashMap<>();

    /** 一人在一个小项. */
    private record Share(Subsection subsection, @Nullable String staffNo) {}

    DisciplineSum(Edition edition, Readings readings, HeadCount heads) {
        this.edition = edition;
        this.readings = readings;
        this.heads = heads;
    }

    void add(ItemFacts found) {
        var subsection = edition.subsectionOf(found.item().code()).orElseThrow();
        for (var fact : found.facts()) {
            var lost = found.item().points().negated().times(fact.quantity());
            shares.merge(new Share(subsection, fact.staffNo()), lost, Points::plus);
        }
    }

    /** What the unit loses: divided once, rounded half up once; what is charged undivided comes after. */
    Points loss() {
        return (heads.isZero() ? Points.ZERO : average()).plus(total(undivided()));
    }

    /** The loss in words, without its result. */
    String formula() {
        var terms = new ArrayList<String>();
        if (heads.isZero()) {
            terms.add("在册 0 人，不作平均");
        } else if (readings.disciplineCapStage().capsWindow()) {
            edition.subsections().forEach(subsection -> {
                var parts = averaged(subsection);
                if (!parts.isEmpty()) {
                    terms.add(exceedsMark(subsection) ? subsection.full() + "（封顶）" : quotient(parts));
                }
            });
        } else {
            var parts = averaged();
            if (!parts.isEmpty()) {
                terms.add(quotient(parts));
            }
        }
        undivided().forEach(amount -> terms.add(amount.toString()));
        return String.join(" + ", terms);
    }

    private Points average() {
        if (!readings.disciplineCapStage().capsWindow()) {
            return heads.share(total(averaged()));
        }
        var scaled = edition.subsections().stream().map(this::scaled).reduce(Points.ZERO, Points::plus);
        return scaled.ratioRoundedHalfUp(1, heads.personDays());
    }

    /** The average of a subsection, capped, times the head count's person-days: whole, so that nothing is rounded yet. */
    private Points scaled(Subsection subsection) {
        return total(averaged(subsection))
                .times(heads.days())
                .atMost(subsection.full().times(heads.personDays()));
    }

    private boolean exceedsMark(Subsection subsection) {
        var unlimited = total(averaged(subsection)).times(heads.days());
        return unlimited.compareTo(scaled(subsection)) > 0;
    }

    private String quotient(List<Points> parts) {
        return Words.factor(parts) + " ÷ " + heads.inWords();
    }

    private List<Points> averaged() {
        return edition.subsections().stream()
                .flatMap(subsection -> averaged(subsection).stream())
                .toList();
    }

    private List<Points> averaged(Subsection subsection) {
        return shares.keySet().stream()
                .filter(share -> share.subsection().equals(subsection) && !isUndivided(share))
                .map(this::lostBy)
                .toList();
    }

    private List<Points> undivided() {
        return shares.keySet().stream()
                .filter(this::isUndivided)
                .map(this::lostBy)
                .toList();
    }

    private boolean isUndivided(Share share) {
        return share.staffNo() == null && readings.disciplineUnattributed() == UnattributedCharge.FULL;
    }

    private Points lostBy(Share share) {
        var lost = shares.getOrDefault(share, Points.ZERO);
        return readings.disciplineCapStage().capsPerson()
                ? lost.atMost(share.subsection().full())
                : lost;
    }

    private static Points total(List<Points> parts) {
        return parts.stream().reduce(Points.ZERO, Points::plus);
    }
}
