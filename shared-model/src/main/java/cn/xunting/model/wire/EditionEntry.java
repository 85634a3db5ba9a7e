package cn.xunting.model.wire;

import java.time.LocalDate;
import java.util.List;

/**
 * 考核办法 — an edition of the regulation as data.
 *
 * @param inForceFrom the first day it holds
 */
public record EditionEntry(
        LocalDate inForceFrom,
        String name,
        List<SectionEntry> sections,
        List<ItemEntry> items,
        List<PolicyEntry> policies) {
    public EditionEntry {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        policies = List.copyOf(policies);
    }
}
