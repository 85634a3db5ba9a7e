package cn.xunting.scoring;

import cn.xunting.model.Points;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 一条条款下的事实 — the counting facts of a month under one item.
 *
 * @param facts by day, then id
 */
record ItemFacts(ItemEntry item, List<Fact> facts) {
    ItemFacts {
        facts = List.copyOf(facts);
    }

    long quantity() {
        var quantity = 0L;
        for (var fact : facts) {
            quantity += fact.quantity();
        }
        return quantity;
    }

    /** Points × quantity, signed as the item is. */
    Points amount() {
        return item.points().times(quantity());
    }

    List<UUID> ids() {
        var ids = new ArrayList<UUID>(facts.size());
        for (var fact : facts) {
            ids.add(fact.id());
        }
        return ids;
    }

    /** A line that charges every fact in full. */
    Line inFull(@Nullable Policy policy) {
        var quantity = quantity();
        var amount = item.points().times(quantity);
        var arithmetic = quantity + " × " + Words.of(item.points()) + " = " + Words.of(amount);
        return new Line(item, amount, ids(), null, arithmetic, policy);
    }

    /** The facts in full, but for some that are shown without points because others cover them. */
    List<Line> inFullBut(Set<Fact> covered, String why, @Nullable Policy policy) {
        if (covered.isEmpty() && !facts.isEmpty()) {
            return List.of(inFull(policy));
        }
        var lines = new ArrayList<Line>();
        var counted = facts.stream().filter(fact -> !covered.contains(fact)).toList();
        if (!counted.isEmpty()) {
            lines.add(new ItemFacts(item, counted).inFull(policy));
        }
        var others = facts.stream().filter(covered::contains).toList();
        if (!others.isEmpty()) {
            lines.add(new ItemFacts(item, others).withoutPoints(why, policy));
        }
        return lines;
    }

    /** A line that shows the facts but moves nothing. */
    Line withoutPoints(String why, @Nullable Policy policy) {
        return new Line(item, Points.ZERO, ids(), null, why, policy);
    }
}
