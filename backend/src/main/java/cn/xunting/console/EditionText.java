package cn.xunting.console;

import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.PolicyEntry;
import cn.xunting.model.wire.SectionEntry;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * 考核办法的一版 — as far as it was searched for.
 *
 * @param editions every edition's first day, oldest first
 * @param sought what the items and policies shown contain; empty for all of them
 * @param month whose readings are shown as the hall's
 */
record EditionText(
        EditionEntry edition,
        List<String> editions,
        String sought,
        YearMonth month,
        List<Part> parts,
        List<Read> policies) {

    /** A section with those of its items that were sought. */
    record Part(SectionEntry section, List<ItemEntry> items) {}

    /** A policy with the reading the hall scores by. */
    record Read(PolicyEntry policy, String inForce) {
        public boolean isTheHalls() {
            return !policy.value().equals(inForce);
        }
    }

    static EditionText of(
            EditionEntry edition, List<String> editions, String sought, YearMonth month, Map<String, String> readings) {
        List<Part> parts = edition.sections().stream()
                .map(section -> new Part(
                        section,
                        edition.items().stream()
                                .filter(item -> item.section() == section.code() && has(item, sought))
                                .toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        List<Read> policies = edition.policies().stream()
                .filter(policy -> (policy.name() + " " + policy.clause() + " " + policy.reason()).contains(sought))
                .map(policy -> new Read(policy, readings.getOrDefault(policy.name(), policy.value())))
                .toList();
        return new EditionText(edition, editions, sought, month, parts, policies);
    }

    private static boolean has(ItemEntry item, String sought) {
        return String.join(" ", item.code(), item.clause(), item.label(), item.reporter())
                .contains(sought);
    }
}
