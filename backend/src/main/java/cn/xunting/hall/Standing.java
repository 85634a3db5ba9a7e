package cn.xunting.hall;

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

    private static List<String> sorted(Stream<String> units) {
        return units.distinct().sorted().toList();
    }
}
