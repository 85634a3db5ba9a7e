package cn.xunting.scoring;

import cn.xunting.model.Effect;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** 计分月 — a unit's month with its facts sorted to the items of an edition, those that count apart from those that wait. */
final class CountedMonth {
    private final UnitMonth month;
    private final Edition edition;
    private final Readings readings;
    private final List<ItemFacts> inOrder;
    private final Map<SectionCode, List<ItemFacts>> found = new EnumMap<>(SectionCode.class);
    private final List<Fact> pending = new ArrayList<>();

    /** @throws IllegalArgumentException if the edition has no such item as a fact names: intake lets none through */
    CountedMonth(UnitMonth month, Edition edition, Readings readings) {
        this.month = month;
        this.edition = edition;
        this.readings = readings;
        var items = edition.entry().items();
        var counting = new ArrayList<List<Fact>>(Collections.nCopies(items.size(), List.of()));
        for (var fact : month.facts()) {
            var position = position(fact.item());
            if (fact.state().counts(items.get(position).verify())) {
                if (counting.get(position).isEmpty()) {
                    counting.set(position, new ArrayList<>());
                }
                counting.get(position).add(fact);
            } else if (fact.state().counts(false)) {
                pending.add(fact);
            }
        }
        pending.sort(Fact::byDayThenId);
        inOrder = new ArrayList<>(items.size());
        for (var item : items) {
            inOrder.add(itemFacts(item, counting.get(inOrder.size())));
        }
    }

    /** What counts under an item; a section lists it only where something does. */
    private ItemFacts itemFacts(ItemEntry item, List<Fact> facts) {
        if (facts.isEmpty()) {
            return new ItemFacts(item, List.of());
        }
        facts.sort(Fact::byDayThenId);
        var under = new ItemFacts(item, facts);
        found.computeIfAbsent(item.section(), section -> new ArrayList<>()).add(under);
        return under;
    }

    /** The place of an item in the edition. */
    int position(String itemCode) {
        return edition.position(itemCode)
                .orElseThrow(() -> new IllegalArgumentException(edition + " has no item " + itemCode));
    }

    UnitMonth month() {
        return month;
    }

    Edition edition() {
        return edition;
    }

    Readings readings() {
        return readings;
    }

    HeadCount headCount() {
        return month.crew().headCount(readings.headcount());
    }

    /** The counting facts under an item, perhaps none. */
    ItemFacts under(ItemEntry item) {
        return inOrder.get(position(item.code()));
    }

    /** Those items of a section that have counting facts, in the order of the edition. */
    List<ItemFacts> under(SectionCode section, Predicate<ItemEntry> items) {
        var under = new ArrayList<ItemFacts>();
        for (var one : found.getOrDefault(section, List.of())) {
            if (items.test(one.item())) {
                under.add(one);
            }
        }
        return under;
    }

    /** Findings that will count once they are verified. */
    List<UUID> pending() {
        return pending.stream().map(Fact::id).toList();
    }

    /** 取消评选资格: one entry for each item and each title it takes, in the order of the edition. */
    List<VetoEntry> vetoes() {
        var vetoes = new ArrayList<VetoEntry>();
        for (var one : inOrder) {
            var item = one.item();
            for (var effect : item.effects()) {
                if (effect != Effect.INTERVIEW_COUNT && !one.facts().isEmpty()) {
                    vetoes.add(new VetoEntry(item.code(), item.label(), effect, one.ids()));
                }
            }
        }
        return vetoes;
    }
}
