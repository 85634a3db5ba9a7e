package cn.xunting.mobile.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 一步 — one screen on the way to where its user is, in words that outlive the app. Ids alone: nothing typed, no name, no PIN.
 *
 * @param about what the screen is about: a unit, a unit and an item, a photo, a finding, or nothing
 */
record Step(Kind kind, List<String> about) {
    /** Which screen. */
    enum Kind {
        WINDOW(1),
        FINDING(2),
        PHOTO(3),
        SUMMARY(0),
        CONFIRM(1),
        WITHDRAW(1),
        OUTBOX(0),
        EXPORT(0),
        SCORES(0),
        ANSWER(1);

        private final int ids;

        Kind(int ids) {
            this.ids = ids;
        }
    }

    Step {
        about = List.copyOf(about);
        if (about.size() != kind.ids) {
            throw new IllegalArgumentException(kind + " about " + about);
        }
    }

    static Step of(Kind kind, String... about) {
        return new Step(kind, List.of(about));
    }

    static Step of(Kind kind, UUID finding) {
        return of(kind, finding.toString());
    }

    /** As it was written; empty where another version of the app wrote it. */
    static Optional<Step> read(String written) {
        List<String> words = List.of(written.split(" ", -1));
        List<String> about = words.subList(1, words.size());
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(words.get(0)) && kind.ids == about.size())
                .findFirst()
                .map(kind -> new Step(kind, about));
    }

    String written() {
        return about.isEmpty() ? kind.name() : kind.name() + " " + String.join(" ", about);
    }

    String first() {
        return about.get(0);
    }

    String second() {
        return about.get(1);
    }

    String third() {
        return about.get(2);
    }

    UUID finding() {
        return UUID.fromString(first());
    }
}
