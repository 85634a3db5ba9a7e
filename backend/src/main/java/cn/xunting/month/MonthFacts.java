package cn.xunting.month;

import cn.xunting.model.FindingState;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.InterviewCount;
import cn.xunting.scoring.UnitMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 一个月的依据 — all that a month's results rest on but the readings, so that it can be scored under several. */
record MonthFacts(YearMonth month, Edition edition, List<UnitFacts> units, Map<String, String> staffNames) {
    MonthFacts {
        units = List.copyOf(units);
        staffNames = Map.copyOf(staffNames);
    }

    /** Whether the person is on the roster of any unit. */
    boolean lists(String staffNo) {
        return units.stream()
                .flatMap(unit -> unit.month().crew().members().stream())
                .anyMatch(member -> member.staffNo().equals(staffNo));
    }

    /** Whether the person is listed and their faults of the month make an interview due. */
    boolean interviewDue(String staffNo) {
        return lists(staffNo) && InterviewCount.of(naming(staffNo), edition).due();
    }

    /** Everybody on the roster of a unit, in order. */
    List<String> everybody() {
        return units.stream()
                .flatMap(unit -> unit.month().crew().members().stream())
                .map(CrewMember::staffNo)
                .distinct()
                .sorted()
                .toList();
    }

    /** The findings of all units that name the person. */
    List<Fact> naming(String staffNo) {
        return units.stream()
                .flatMap(unit -> unit.month().facts().stream())
                .filter(fact -> staffNo.equals(fact.staffNo()))
                .toList();
    }

    /** The same month with a finding in another state. */
    MonthFacts with(UUID finding, FindingState state) {
        return new MonthFacts(
                month,
                edition,
                units.stream().map(unit -> unit.with(finding, state)).toList(),
                staffNames);
    }

    /** A unit with what its score rests on. */
    record UnitFacts(UnitEntry unit, UnitMonth month) {
        private UnitFacts with(UUID finding, FindingState state) {
            return new UnitFacts(
                    unit,
                    new UnitMonth(
                            month.unit(),
                            month.month(),
                            month.crew(),
                            month.attendance(),
                            month.facts().stream()
                                    .map(fact -> fact.id().equals(finding) ? in(state, fact) : fact)
                                    .toList(),
                            month.closing()));
        }

        private static Fact in(FindingState state, Fact fact) {
            return new Fact(fact.id(), fact.item(), fact.staffNo(), fact.day(), fact.quantity(), fact.matter(), state);
        }
    }
}
