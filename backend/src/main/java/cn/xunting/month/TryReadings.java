package cn.xunting.month;

import cn.xunting.adoption.ReadPolicies;
import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.office.WhatIf;
import cn.xunting.model.wire.office.WhatIfAnswer;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Readings;
import cn.xunting.regulation.UnknownReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;

/** 试算 — scores a month as it stands and under other readings, on the same facts; keeps nothing. */
@ApplicationScoped
class TryReadings {
    private final GatherMonth months;
    private final ReadPolicies policies;

    TryReadings(GatherMonth months, ReadPolicies policies) {
        this.months = months;
        this.policies = policies;
    }

    /**
     * Compares the two.
     *
     * @throws Refusal if no edition is in force in that month, or a policy or value is unknown
     */
    @Transactional
    WhatIfAnswer compare(Hall hall, YearMonth month, WhatIf whatIf) {
        MonthFacts facts = months.gather(hall, month);
        Readings adopted = policies.readings(hall, month, facts.edition());
        Readings others = others(adopted, whatIf.policies());
        return MonthComparison.of(
                ScoredMonth.of(facts, adopted).results(),
                ScoredMonth.of(facts, others).results());
    }

    private static Readings others(Readings adopted, Map<String, String> wanted) {
        wanted.forEach((name, value) -> {
            if (value == null) {
                throw refusal(name, "口径 " + name + " 没有取值，请填写或删去");
            }
        });
        try {
            return adopted.with(wanted);
        } catch (UnknownReading unknown) {
            throw refusal(unknown.policy(), unknown.detail());
        }
    }

    private static Refusal refusal(String policy, String detail) {
        String step = policy.replace("~", "~0").replace("/", "~1"); // RFC 6901
        return Refusal.of(ProblemType.NOT_PROCESSABLE, "/policies/" + step, detail);
    }
}
