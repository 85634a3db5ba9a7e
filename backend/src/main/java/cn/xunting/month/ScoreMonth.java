package cn.xunting.month;

import cn.xunting.adoption.ReadPolicies;
import cn.xunting.hall.Hall;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** 月度计分 — has every unit of the hall scored under the readings the hall has adopted. */
@ApplicationScoped
class ScoreMonth {
    private final GatherMonth months;
    private final ReadPolicies policies;

    ScoreMonth(GatherMonth months, ReadPolicies policies) {
        this.months = months;
        this.policies = policies;
    }

    /**
     * Scores the month as the ledger stands.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    ScoredMonth score(Hall hall, YearMonth month) {
        MonthFacts facts = months.gather(hall, month);
        return ScoredMonth.of(facts, policies.readings(hall, month, facts.edition()));
    }
}
