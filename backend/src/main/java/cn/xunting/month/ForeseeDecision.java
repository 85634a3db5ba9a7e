package cn.xunting.month;

import cn.xunting.access.Caller;
import cn.xunting.model.FindingState;
import cn.xunting.model.Points;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.office.UnitChange;
import cn.xunting.month.Foreseen.Person;
import cn.xunting.month.Foreseen.Told;
import cn.xunting.month.Foreseen.Untold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 预计处理的影响 — scores a month with one finding in another state, so that whoever decides knows what it comes to. Keeps nothing. */
@ApplicationScoped
public class ForeseeDecision {
    private final ScoreMonth scores;

    ForeseeDecision(ScoreMonth scores) {
        this.scores = scores;
    }

    /**
     * What would come of it.
     *
     * @param finding one that the caller has read
     * @param state what it would be in
     */
    @Transactional
    public Foreseen of(Caller caller, Finding finding, FindingState state) {
        if (!caller.readsAssessmentOf(finding.unit())) {
            return Untold.NOT_THE_READERS;
        }
        if (!(scores.score(caller.hall(), finding.month()).assessed() instanceof ScoredMonth now)) {
            return Untold.CLOSED;
        }
        ScoredMonth then = ScoredMonth.of(now.facts().with(finding.id(), state), now.readings(), now.state());
        Optional<UnitChange> unit = MonthComparison.of(now.results(), then.results(), finding.unit());
        return unit.<Foreseen>map(change -> new Told(change, person(finding.staffNo(), now, then)))
                .orElse(Untold.NOT_RANKED);
    }

    private static @Nullable Person person(@Nullable String staffNo, ScoredMonth now, ScoredMonth then) {
        if (staffNo == null) {
            return null;
        }
        String name = now.facts().staffNames().getOrDefault(staffNo, "");
        return total(staffNo, now)
                .flatMap(before -> total(staffNo, then).map(after -> new Person(staffNo, name, before, after)))
                .orElse(null);
    }

    private static Optional<Points> total(String staffNo, ScoredMonth month) {
        ScoredPeople people = new ScoredPeople(month);
        return people.unit(staffNo).map(unit -> people.sheet(staffNo, unit).total());
    }
}
