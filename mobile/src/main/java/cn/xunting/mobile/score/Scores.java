package cn.xunting.mobile.score;

import java.util.List;
import java.util.UUID;

/**
 * 得分 — what the screen shows, in words.
 *
 * @param who who looks
 * @param age how old it is
 * @param stale whether it is older than a day
 * @param toAnswer what was found at the reader's units and they have not answered
 * @param units the reader's units, a month each, the newest first
 * @param rankings rankings the reader may see, the newest first
 * @param hint why something is not shown; empty if nothing is missing
 */
public record Scores(
        String who,
        String age,
        boolean stale,
        List<Found> toAnswer,
        List<UnitCard> units,
        List<Table> rankings,
        String hint) {
    static final Scores NOTHING = new Scores("", "", false, List.of(), List.of(), List.of(), "");

    public Scores {
        toAnswer = List.copyOf(toAnswer);
        units = List.copyOf(units);
        rankings = List.copyOf(rankings);
    }

    /** A finding with a line about it. */
    public record Found(UUID id, String label, String line) {}

    /**
     * A unit's month.
     *
     * @param title which unit and which month
     * @param state how far the month is
     * @param place the band and the way to the cut
     * @param hasTitle whether it would have the title, in a word; empty where nobody can say
     * @param good whether it would
     * @param notes what endangers the score or is not in it yet
     * @param oneMore what one more finding would come to, the gravest first
     */
    public record UnitCard(
            String title,
            String total,
            String state,
            String place,
            String hasTitle,
            boolean good,
            List<String> notes,
            List<Part> sections,
            List<More> oneMore) {
        public UnitCard {
            notes = List.copyOf(notes);
            sections = List.copyOf(sections);
            oneMore = List.copyOf(oneMore);
        }
    }

    /**
     * A section of the sheet.
     *
     * @param score of how much
     * @param arithmetic how its lines become its score
     */
    public record Part(String label, String score, String arithmetic, List<Reason> reasons) {
        public Part {
            reasons = List.copyOf(reasons);
        }
    }

    /** A line of a sheet: what, how much, and how that was reckoned. */
    public record Reason(String label, String points, String line) {}

    /**
     * One more finding of an item.
     *
     * @param change what it would do to the unit
     * @param title what it would do to the title; empty for nothing
     */
    public record More(String label, String change, String title) {}

    /** A ranking. */
    public record Table(String title, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A place in a ranking. */
    public record Row(String rank, String name, String total, boolean title, String reason) {}
}
