package cn.xunting.honours;

import cn.xunting.hall.Hall;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 应约谈 — who is due an interview for a month; the month's results know. */
public interface InterviewsDue {
    /** What the month says of the person, or empty for somebody on no roster of it. */
    Optional<Standing> find(Hall hall, YearMonth month, String staffNo);

    /**
     * 一人的情况.
     *
     * @param unit whose card the person's is
     * @param due whether the month's faults make an interview due
     * @param facts what the discipline lines of the card rest on
     */
    record Standing(String unit, boolean due, Set<UUID> facts) {
        public Standing {
            facts = Set.copyOf(facts);
        }
    }
}
