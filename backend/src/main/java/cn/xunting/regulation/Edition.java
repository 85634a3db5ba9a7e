package cn.xunting.regulation;

import cn.xunting.model.SectionCode;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.PolicyEntry;
import cn.xunting.model.wire.SectionEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 考核办法的一版 — an edition of the regulation, coherent as {@link EditionReader} has made sure. */
public final class Edition {
    private final EditionEntry entry;
    private final String digest;
    private final List<Subsection> subsections;
    private final TitleShare titleShare;
    private final InterviewTerms interviewTerms;
    private final SuspensionTerm suspensionTerm;
    private final LeaveTiers leaveTiers;
    private final Map<SectionCode, SectionEntry> sections;
    private final Map<SectionCode, List<ItemEntry>> itemsOfSections;
    private final Map<String, Place> places;
    private final Readings readings;

    Edition(
            EditionEntry entry,
            String digest,
            List<Subsection> subsections,
            TitleShare titleShare,
            InterviewTerms interviewTerms,
            SuspensionTerm suspensionTerm,
            LeaveTiers leaveTiers) {
        this.entry = entry;
        this.digest = digest;
        this.subsections = List.copyOf(subsections);
        this.titleShare = titleShare;
        this.interviewTerms = interviewTerms;
        this.suspensionTerm = suspensionTerm;
        this.leaveTiers = leaveTiers;
        this.sections = entry.sections().stream().collect(Collectors.toMap(SectionEntry::code, Function.identity()));
        this.itemsOfSections = entry.items().stream()
                .collect(Collectors.groupingBy(ItemEntry::section, Collectors.toUnmodifiableList()));
        this.places = IntStream.range(0, entry.items().size())
                .mapToObj(position -> place(entry.items().get(position), position, subsections))
                .collect(Collectors.toMap(place -> place.item().code(), Function.identity()));
        this.readings =
                Readings.of(entry.policies().stream().collect(Collectors.toMap(PolicyEntry::name, PolicyEntry::value)));
    }

    /** 条款的位置: where an item stands, looked up by its code so that nothing is searched for while scoring. */
    private record Place(ItemEntry item, int position, Optional<Subsection> subsection) {}

    private static Place place(ItemEntry item, int position, List<Subsection> subsections) {
        var holding = subsections.stream()
                .filter(subsection -> subsection.holds(item.code()))
                .findFirst();
        return new Place(item, position, holding);
    }

    /** The edition as it travels. */
    public EditionEntry entry() {
        return entry;
    }

    /** SHA-256 of the file it was read from, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The first day it holds, the first of a month. */
    public LocalDate inForceFrom() {
        return entry.inForceFrom();
    }

    public Optional<ItemEntry> item(String code) {
        return Optional.ofNullable(places.get(code)).map(Place::item);
    }

    /** The place of an item among all items of the edition, from 0, or absent if there is no such item. */
    public OptionalInt position(String code) {
        var place = places.get(code);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place.position());
    }

    public SectionEntry section(SectionCode code) {
        return Optional.ofNullable(sections.get(code)).orElseThrow();
    }

    /** The items of a section, in the order of the edition. */
    public List<ItemEntry> items(SectionCode section) {
        return itemsOfSections.getOrDefault(section, List.of());
    }

    /** The capped part of a section that an item belongs to. */
    public Optional<Subsection> subsectionOf(String itemCode) {
        return Optional.ofNullable(places.get(itemCode)).flatMap(Place::subsection);
    }

    /** The capped parts of sections, in the order of the edition. */
    public List<Subsection> subsections() {
        return subsections;
    }

    /** The share of a pool that gets the month's title. */
    public TitleShare titleShare() {
        return titleShare;
    }

    /** When a person is due an interview, and when a recall is proposed. */
    public InterviewTerms interviewTerms() {
        return interviewTerms;
    }

    /** For how long a decision suspends. */
    public SuspensionTerm suspensionTerm() {
        return suspensionTerm;
    }

    /** Who may approve a leave of which length. */
    public LeaveTiers leaveTiers() {
        return leaveTiers;
    }

    /** The readings this edition chooses. */
    public Readings readings() {
        return readings;
    }

    /** Oldest first. */
    static Comparator<Edition> byAge() {
        return Comparator.comparing(Edition::inForceFrom);
    }

    @Override
    public String toString() {
        return "Edition[" + inForceFrom() + "]";
    }
}
