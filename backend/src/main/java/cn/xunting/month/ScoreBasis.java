package cn.xunting.month;

import cn.xunting.honours.EntitleRewards;
import cn.xunting.model.MonthState;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.DossierDay;
import cn.xunting.model.wire.office.DossierFact;
import cn.xunting.model.wire.office.DossierMember;
import cn.xunting.model.wire.office.DossierOutcome;
import cn.xunting.model.wire.office.DossierUnit;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.ProposeRecall;
import cn.xunting.scoring.UnitMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 依据计分 — what a month's basis comes to. A function: the same basis and edition give the same outcome on any machine. */
public final class ScoreBasis {
    private ScoreBasis() {}

    /** Scores, ranks and rewards. */
    public static DossierOutcome score(DossierBasis basis, Edition edition) {
        ScoredMonth scored =
                ScoredMonth.of(facts(basis, edition), edition.readings().with(basis.policies()), MonthState.CLOSED);
        ScoredPeople people = new ScoredPeople(scored);
        List<PersonCard> cards = people.everybody().stream()
                .map(staffNo -> people.card(
                        staffNo, people.unit(staffNo).orElseThrow(), isRecallProposed(basis, edition, staffNo, scored)))
                .toList();
        MonthResults results = scored.results();
        return new DossierOutcome(
                results,
                scored.units().stream()
                        .map(unit ->
                                unit.sheet().toWire(scored.state(), unit.unit().name()))
                        .toList(),
                cards,
                EntitleRewards.of(
                        basis.units(), basis.workingDays(), results, cards, basis.suspensions(), basis.rewardBase()));
    }

    /** The sign-ins that it rests on, by unit. */
    public static Map<String, List<DuePoint>> signIns(DossierBasis basis) {
        return basis.units().stream()
                .collect(Collectors.toMap(
                        unit -> unit.unit().code(),
                        unit -> unit.days().stream().flatMap(ScoreBasis::points).toList()));
    }

    private static boolean isRecallProposed(DossierBasis basis, Edition edition, String staffNo, ScoredMonth scored) {
        Set<YearMonth> interviews = new TreeSet<>(basis.interviewsBefore().getOrDefault(staffNo, List.of()));
        if (scored.interviewDue(staffNo)) {
            interviews.add(basis.month());
        }
        return ProposeRecall.proposed(interviews, basis.month(), edition.interviewTerms());
    }

    private static MonthFacts facts(DossierBasis basis, Edition edition) {
        return new MonthFacts(
                basis.month(),
                edition,
                basis.units().stream()
                        .map(unit -> new UnitFacts(unit.unit(), month(basis, unit)))
                        .toList(),
                basis.units().stream()
                        .flatMap(unit -> unit.members().stream())
                        .collect(Collectors.toMap(DossierMember::staffNo, DossierMember::name, (name, again) -> name)));
    }

    private static UnitMonth month(DossierBasis basis, DossierUnit unit) {
        return new UnitMonth(
                unit.unit().code(),
                basis.month(),
                new Crew(
                        unit.members().stream()
                                .map(member -> new CrewMember(
                                        member.staffNo(), member.workingDays(), member.postedOnLastDay()))
                                .toList(),
                        basis.workingDays()),
                new Attendance(unit.days().stream().flatMap(ScoreBasis::points).toList()),
                unit.facts().stream().map(ScoreBasis::fact).toList(),
                true);
    }

    private static Stream<DuePoint> points(DossierDay day) {
        return day.points().entrySet().stream()
                .map(point -> new DuePoint(day.staffNo(), day.day(), point.getKey(), point.getValue()));
    }

    private static Fact fact(DossierFact fact) {
        return new Fact(
                fact.id(), fact.item(), fact.staffNo(), fact.day(), fact.quantity(), fact.matter(), fact.state());
    }
}
