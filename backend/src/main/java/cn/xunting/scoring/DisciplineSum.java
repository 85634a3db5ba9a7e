package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import cn.xunting.regulation.Subsection;
import cn.xunting.regulation.UnattributedCharge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
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
    private final Map<Subsection, Shares> averaged = new LinkedHashMap<>();
    private final Map<Subsection, Points> undivided = new LinkedHashMap<>();

    DisciplineSum(Edition edition, Readings readings, HeadCount heads) {
        this.edition = edition;
        this.readings = readings;
        this.heads = heads;
        edition.subsections().forEach(subsection -> averaged.put(subsection, new Shares(subsection, readings)));
    }

    void add(ItemFacts found) {
        var subsection = edition.subsectionOf(found.item().code()).orElseThrow();
        var shares = averaged.computeIfAbsent(subsection, another -> new Shares(another, readings));
        var each = found.item().points().negated();
        for (var fact : found.facts()) {
            var lost = each.times(fact.quantity());
            if (fact.staffNo() == null && readings.disciplineUnattributed() == UnattributedCharge.FULL) {
                undivided.merge(subsection, lost, Points::plus);
            } else {
                shares.add(fact.staffNo(), lost);
            }
        }
    }

    /** What the unit loses: divided once, rounded half up once; what is charged undivided comes after. */
    Points loss() {
        var loss = heads.isZero() ? Points.ZERO : average();
        for (var charged : undivided.entrySet()) {
            loss = loss.plus(capped(charged.getKey(), charged.getValue(), readings));
        }
        return loss;
    }

    /** The loss in words, without its result. */
    String formula() {
        var terms = new ArrayList<String>();
        if (heads.isZero()) {
            terms.add("在册 0 人，不作平均");
        } else if (readings.disciplineCapStage().capsWindow()) {
            averaged.forEach((subsection, shares) -> {
                if (!shares.isEmpty()) {
                    terms.add(
                            exceedsMark(subsection, shares)
                                    ? subsection.full() + "（封顶）"
                                    : quotient(shares.count(), shares.inWords()));
                }
            });
        } else {
            quotientOfAll().ifPresent(terms::add);
        }
        undivided.forEach((subsection, lost) ->
                terms.add(capped(subsection, lost, readings).toString()));
        return String.join(" + ", terms);
    }

    private Points average() {
        var sum = Points.ZERO;
        var capsWindow = readings.disciplineCapStage().capsWindow();
        for (var part : averaged.entrySet()) {
            sum = sum.plus(
                    capsWindow
                            ? scaled(part.getKey(), part.getValue())
                            : part.getValue().total());
        }
        return capsWindow ? sum.ratioRoundedHalfUp(1, heads.personDays()) : heads.share(sum);
    }

    /** The average of a subsection, capped, times the head count's person-days: whole, so that nothing is rounded yet. */
    private Points scaled(Subsection subsection, Shares shares) {
        return shares.total().times(heads.days()).atMost(subsection.full().times(heads.personDays()));
    }

    private boolean exceedsMark(Subsection subsection, Shares shares) {
        return shares.total().times(heads.days()).compareTo(scaled(subsection, shares)) > 0;
    }

    private Optional<String> quotientOfAll() {
        var words = new StringJoiner(" + ");
        var count = 0;
        for (var shares : averaged.values()) {
            if (!shares.isEmpty()) {
                words.add(shares.inWords());
                count += shares.count();
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(quotient(count, words.toString()));
    }

    private String quotient(int count, String sum) {
        return Words.factor(count, sum) + " ÷ " + heads.inWords();
    }

    private static Points capped(Subsection subsection, Points lost, Readings readings) {
        return readings.disciplineCapStage().capsPerson() ? lost.atMost(subsection.full()) : lost;
    }

    /** 一个小项里各人的分 — in the order in which people first appear; summed and worded again only once something is added. */
    private static final class Shares {
        private final Subsection subsection;
        private final Readings readings;
        private final Map<Person, Points> lost = new LinkedHashMap<>();
        private @Nullable String words;
        private @Nullable Points total;

        Shares(Subsection subsection, Readings readings) {
            this.subsection = subsection;
            this.readings = readings;
        }

        void add(@Nullable String staffNo, Points points) {
            lost.merge(new Person(staffNo), points, Points::plus);
            words = null;
            total = null;
        }

        boolean isEmpty() {
            return lost.isEmpty();
        }

        int count() {
            return lost.size();
        }

        Points total() {
            if (total == null) {
                var sum = Points.ZERO;
                for (var part : lost.values()) {
                    sum = sum.plus(capped(subsection, part, readings));
                }
                total = sum;
            }
            return total;
        }

        String inWords() {
            if (words == null) {
                words = Words.sum(lost.values().stream()
                        .map(part -> capped(subsection, part, readings))
                        .toList());
            }
            return words;
        }
    }

    /** 一人, or nobody in particular. */
    private record Person(@Nullable String staffNo) {}
}
