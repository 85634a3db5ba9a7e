package cn.xunting.hall;

import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.Deputy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 任职情况 — a person's place in the hall on one day, by the roster.
 *
 * @param listed whether the roster has a posting of the person, of whatever day
 * @param serves the units the person serves in that day
 * @param chiefOf the units whose chief representative the person is that day
 * @param deputyOf the units whose chief representative the person stands in for that day
 */
public record Standing(boolean listed, List<String> serves, List<String> chiefOf, List<String> deputyOf) {
    /** Of somebody the roster knows nothing of. */
    public static final Standing NONE = new Standing(false, List.of(), List.of(), List.of());

    public Standing {
        serves = sorted(serves.stream());
        chiefOf = sorted(chiefOf.stream());
        deputyOf = sorted(deputyOf.stream());
    }

    /**
     * Where a person stands on a day. A deputy stands in only for a unit they serve in that day.
     *
     * @param postings all of the person's
     * @param deputies where the person is named deputy
     */
    static Standing on(LocalDate day, List<PostingEntry> postings, List<Deputy> deputies) {
        List<PostingEntry> now =
                postings.stream().filter(posting -> posting.covers(day)).toList();
        List<String> serves = now.stream().map(PostingEntry::unit).toList();
        List<String> chiefOf = now.stream()
                .filter(posting -> posting.role() == PostingRole.CHIEF_REPRESENTATIVE)
                .map(PostingEntry::unit)
                .toList();
        List<String> deputyOf = deputies.stream()
                .filter(deputy -> deputy.covers(day) && serves.contains(deputy.unit()))
                .map(Deputy::unit)
                .toList();
        return new Standing(!postings.isEmpty(), serves, chiefOf, deputyOf);
    }

    private static List<String> sorted(Stream<String> units) {
        return units.distinct().sorted().toList();
    }
}
