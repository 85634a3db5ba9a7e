package cn.xunting.scoring;

import cn.xunting.model.Effect;
import cn.xunting.model.FindingState;
import cn.xunting.regulation.Edition;
import java.util.List;

/**
 * 约谈次数 — how many faults of a person in a month count toward an interview, and whether one is due.
 *
 * @param events only those that count and that the chief representative acknowledged or that were confirmed; to
 *     acknowledge a complaint is not to verify it
 */
public record InterviewCount(int events, boolean due) {
    /**
     * Counts them.
     *
     * @param facts all of the month that name the person, whatever their state
     */
    public static InterviewCount of(List<Fact> facts, Edition edition) {
        var events = Math.toIntExact(facts.stream()
                .filter(fact -> isSettled(fact.state()) && counts(fact, edition))
                .mapToLong(Fact::quantity)
                .sum());
        return new InterviewCount(events, events >= edition.interviewTerms().events());
    }

    private static boolean isSettled(FindingState state) {
        return state == FindingState.ACKNOWLEDGED || state == FindingState.CONFIRMED;
    }

    private static boolean counts(Fact fact, Edition edition) {
        return edition.item(fact.item())
                .map(item -> item.effects().contains(Effect.INTERVIEW_COUNT)
                        && fact.state().counts(item.verify()))
                .orElse(false);
    }
}
