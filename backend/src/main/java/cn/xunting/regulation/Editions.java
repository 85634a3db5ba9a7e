package cn.xunting.regulation;

import cn.xunting.model.wire.ItemEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 各版考核办法 — every edition there is. A day, and so a month, falls under the youngest edition that has begun. */
public final class Editions {
    private final List<Edition> oldestFirst;

    private Editions(List<Edition> oldestFirst) {
        this.oldestFirst = oldestFirst;
    }

    /**
     * Orders the editions by age.
     *
     * @throws IllegalArgumentException if there are none, or two begin on one day
     */
    public static Editions of(Collection<Edition> editions) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("No edition of the regulation.");
        }
        var days = editions.stream().map(Edition::inForceFrom).distinct().count();
        if (days < editions.size()) {
            throw new IllegalArgumentException("Two editions of the regulation begin on one day: " + editions);
        }
        return new Editions(editions.stream().sorted(Edition.byAge()).toList());
    }

    /**
     * Reads every {@code regulation/*.yaml} of the application, from folders and jars alike.
     *
     * @throws IncoherentEdition if a file cannot be applied
     */
    public static Editions fromClasspath() {
        return fromClasspath(Editions.class.getClassLoader());
    }

    /** As {@link #fromClasspath()}, on the class path of a given loader. */
    static Editions fromClasspath(ClassLoader loader) {
        return of(EditionFiles.of(loader).stream().map(EditionFile::read).toList());
    }

    public Optional<Edition> inForceOn(LocalDate day) {
        return oldestFirst.stream()
                .filter(edition -> !edition.inForceFrom().isAfter(day))
                .reduce((older, younger) -> younger);
    }

    /** The edition in force on that day; before any, the oldest, since none other could be meant. */
    public Edition nearest(LocalDate day) {
        return inForceOn(day).orElse(oldestFirst.get(0));
    }

    /** The item of that code in the edition in force on that day, if both are there. */
    public Optional<ItemEntry> item(LocalDate day, String code) {
        return inForceOn(day).flatMap(edition -> edition.item(code));
    }

    /** Whether such an item of that day counts only once verified; of an unknown one nobody asks it. */
    public boolean mustBeVerified(LocalDate day, String code) {
        return item(day, code).map(ItemEntry::verify).orElse(false);
    }

    /** Editions begin on the first of a month, so a month has one edition. */
    public Optional<Edition> inForceIn(YearMonth month) {
        return inForceOn(month.atDay(1));
    }

    /** Oldest first. */
    public List<Edition> all() {
        return oldestFirst;
    }
}
