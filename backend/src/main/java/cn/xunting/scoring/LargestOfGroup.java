package cn.xunting.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 同组只计最大 — finds the facts that do not count because another of their group moves at least as much. */
final class LargestOfGroup {
    private LargestOfGroup() {}

    /**
     * The facts covered by another. Of equal amounts the first counts, in the order of the edition, then of day and id.
     *
     * @param groupOf what a fact competes in; one in no group is never covered
     */
    static <G> Set<Fact> covered(List<ItemFacts> candidates, Function<Fact, Optional<G>> groupOf) {
        Map<G, Candidate> largest = new HashMap<>();
        var covered = new HashSet<Fact>();
        for (var found : candidates) {
            for (var fact : found.facts()) {
                var amount =
                        Math.abs(found.item().points().times(fact.quantity()).hundredths());
                groupOf.apply(fact)
                        .ifPresent(group -> largest.merge(group, new Candidate(fact, amount), (first, next) -> {
                            var wins = next.amount() > first.amount();
                            covered.add(wins ? first.fact() : next.fact());
                            return wins ? next : first;
                        }));
            }
        }
        return covered;
    }

    private record Candidate(Fact fact, long amount) {}
}
