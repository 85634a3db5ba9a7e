package cn.xunting.month;

import cn.xunting.adoption.ReadPolicies;
import cn.xunting.hall.Hall;
import cn.xunting.honours.ReadInterviews;
import cn.xunting.honours.ReadRewardFormulas;
import cn.xunting.honours.ReadSuspensions;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.DossierClose;
import cn.xunting.model.wire.office.DossierDay;
import cn.xunting.model.wire.office.DossierFact;
import cn.xunting.model.wire.office.DossierMember;
import cn.xunting.model.wire.office.DossierUnit;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 汇集依据 — puts down all that a month would be closed on, in an order that hangs on nothing but the facts. */
@ApplicationScoped
public class GatherBasis {
    private final GatherMonth months;
    private final ReadPolicies policies;
    private final ReadCard cards;
    private final ReadSuspensions suspensions;
    private final ReadInterviews interviews;
    private final ReadRewardFormulas formulas;

    GatherBasis(
            GatherMonth months,
            ReadPolicies policies,
            ReadCard cards,
            ReadSuspensions suspensions,
            ReadInterviews interviews,
            ReadRewardFormulas formulas) {
        this.months = months;
        this.policies = policies;
        this.cards = cards;
        this.suspensions = suspensions;
        this.interviews = interviews;
        this.formulas = formulas;
    }

    /**
     * Gathers it as the ledger stands.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    public DossierBasis gather(Hall hall, YearMonth month, DossierClose close) {
        MonthFacts facts = months.gather(hall, month, true);
        Edition edition = facts.edition();
        Readings readings = policies.readings(hall, month, edition);
        return new DossierBasis(
                DossierBasis.FORMAT,
                hall.code(),
                month,
                close,
                edition.inForceFrom(),
                edition.digest(),
                readings.asMap(),
                facts.units().stream()
                        .mapToInt(unit -> unit.month().crew().monthWorkingDays())
                        .max()
                        .orElse(0),
                facts.units().stream()
                        .sorted(Comparator.comparing(unit -> unit.unit().code()))
                        .map(unit -> unit(unit, facts.staffNames()))
                        .toList(),
                interviewsBefore(hall, facts),
                suspensions.in(hall, month, edition, readings),
                interviews.in(hall, month),
                formulas.in(hall, month).orElse(null));
    }

    private Map<String, List<YearMonth>> interviewsBefore(Hall hall, MonthFacts facts) {
        Map<String, List<YearMonth>> before = new TreeMap<>();
        for (String staffNo : facts.everybody()) {
            if (facts.interviewDue(staffNo)) {
                before.put(staffNo, cards.interviewsBefore(hall, facts.month(), facts.edition(), staffNo));
            }
        }
        return before;
    }

    private static DossierUnit unit(UnitFacts facts, Map<String, String> names) {
        return new DossierUnit(
                facts.unit(),
                facts.month().crew().members().stream()
                        .sorted(Comparator.comparing(CrewMember::staffNo))
                        .map(member -> new DossierMember(
                                member.staffNo(),
                                names.getOrDefault(member.staffNo(), ""),
                                member.workingDays(),
                                member.postedOnLastDay()))
                        .toList(),
                days(facts.month().attendance().points()),
                facts.month().facts().stream()
                        .sorted(Comparator.comparing(Fact::day)
                                .thenComparing(fact -> fact.id().toString()))
                        .map(GatherBasis::fact)
                        .toList());
    }

    private static List<DossierDay> days(List<DuePoint> points) {
        Map<String, Map<LocalDate, Map<SignInPoint, SignInOutcome>>> people = new TreeMap<>();
        points.forEach(point -> people.computeIfAbsent(point.staffNo(), staffNo -> new TreeMap<>())
                .computeIfAbsent(point.day(), day -> new EnumMap<>(SignInPoint.class))
                .put(point.point(), point.outcome()));
        return people.entrySet().stream()
                .flatMap(person -> person.getValue().entrySet().stream()
                        .map(day -> new DossierDay(person.getKey(), day.getKey(), day.getValue())))
                .toList();
    }

    private static DossierFact fact(Fact fact) {
        return new DossierFact(
                fact.id(), fact.item(), fact.staffNo(), fact.day(), fact.quantity(), fact.matter(), fact.state());
    }
}
