package cn.xunting.scoring;

import cn.xunting.model.Effect;
import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** 计分月 — a unit's month with its facts sorted to the items of an edition, those that count apart from those that wait. */
final class CountedMonth {
    private final UnitMonth month;
    private final Edition edition;
    private final Readings readings;
    private final Map<String, List<Fact>> counting = new TreeMap<>();
    private final List<UUID> pending = new ArrayList<>();

    /** @throws IllegalArgumentException if the edition has no such item as a fact names: intake lets none through */
    CountedMonth(UnitMonth month, Edition edition, Readings readings) {
        this.month = month;
        this.edition = edition;
        this.readings = readings;
        for (var fact : month.facts()) {
            var item = edition.item(fact.item())
                    .orElseThrow(() -> new IllegalArgumentException(edition + " has no item " + fact.item()));
            if (fact.state().counts(item.verify())) {
                counting.computeIfAbsent(item.code(), code -> new ArrayList<>()).add(fact);
            } else if (fact.state().counts(false)) {
                pending.add(fact.id());
            }
        }
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
        return new ItemFacts(item, counting.getOrDefault(item.code(), List.of()));
    }

    /** Those items of a section that have counting facts, in the order of the edition. */
    List<ItemFacts> under(SectionCode section, Predicate<ItemEntry> items) {
        return edition.items(section).stream()
                .filter(items)
                .map(this::under)
                .filter(found -> !found.facts().isEmpty())
                .toList();
    }

    /** Findings that will count once they are verified. */
    List<UUID> pending() {
        return List.copyOf(pending);
    }

    /** 取消评选资格: one entry for each item and each title it takes, in the order of the edition. */
    List<VetoEntry> vetoes() {
        var vetoes = new ArrayList<VetoEntry>();
        for (var item : edition.entry().items()) {
            var ids = under(item).ids();
            if (!ids.isEmpty()) {
                item.effects().stream()
                        .filter(effect -> effect != Effect.INTERVIEW_COUNT)
                        .forEach(effect -> vetoes.add(new VetoEntry(item.code(), item.label(), effect, ids)));
            }
        }
        return vetoes;
    }
}
