package cn.xunting.month;

import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.PersonScore;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.PersonMonth;
import cn.xunting.scoring.PersonSheet;
import cn.xunting.scoring.ScorePerson;
import cn.xunting.scoring.SectionSheet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 个人的一个月 — everybody's sheet in a scored month. */
final class ScoredPeople {
    private final ScoredMonth scored;

    /** By staff number: the unit at the month's end, or else the one most of whose working days they served, or the first by code. */
    private final Map<String, String> unitOf = new TreeMap<>();

    private final Map<String, List<DuePoint>> points;
    private final Map<String, List<Fact>> facts;

    ScoredPeople(ScoredMonth scored) {
        this.scored = scored;
        Map<String, CrewMember> chosen = new TreeMap<>();
        Comparator<CrewMember> better =
                Comparator.comparing(CrewMember::postedOnLastDay).thenComparing(CrewMember::workingDays);
        List<UnitFacts> byCode = scored.facts().units().stream()
                .sorted(Comparator.comparing(unit -> unit.unit().code()))
                .toList();
        for (UnitFacts unit : byCode) {
            for (CrewMember member : unit.month().crew().members()) {
                CrewMember before = chosen.get(member.staffNo());
                if (before == null || better.compare(member, before) > 0) {
                    chosen.put(member.staffNo(), member);
                    unitOf.put(member.staffNo(), unit.unit().code());
                }
            }
        }
        points = scored.facts().units().stream()
                .flatMap(unit -> unit.month().attendance().points().stream())
                .collect(Collectors.groupingBy(DuePoint::staffNo));
        facts = scored.facts().units().stream()
                .flatMap(unit -> unit.month().facts().stream())
                .filter(fact -> fact.staffNo() != null)
                .collect(Collectors.groupingBy(fact -> Objects.requireNonNull(fact.staffNo())));
    }

    /** The people of the units wanted. */
    PeopleResults results(Predicate<String> unit) {
        List<PersonScore> people = everybody().stream()
                .filter(staffNo -> unit.test(unitOf.getOrDefault(staffNo, "")))
                .map(staffNo -> toWire(staffNo, unitOf.getOrDefault(staffNo, "")))
                .toList();
        return new PeopleResults(
                scored.month(), scored.state(), scored.edition().inForceFrom(), people);
    }

    /** Everybody of the month, by unit and staff number. */
    List<String> everybody() {
        return unitOf.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The unit the person is listed under, or absent for somebody on no roster of the month. */
    Optional<String> unit(String staffNo) {
        return Optional.ofNullable(unitOf.get(staffNo));
    }

    PersonCard card(String staffNo, String unit, boolean recallProposed) {
        PersonSheet sheet = sheet(staffNo, unit);
        return new PersonCard(
                scored.month(),
                scored.state(),
                scored.edition().inForceFrom(),
                staffNo,
                name(staffNo),
                unit,
                sheet.total(),
                sheet.sections().stream().map(SectionSheet::toWire).toList(),
                sheet.interview().events(),
                sheet.interview().due(),
                recallProposed);
    }

    private PersonScore toWire(String staffNo, String unit) {
        PersonSheet sheet = sheet(staffNo, unit);
        return new PersonScore(
                staffNo,
                name(staffNo),
                unit,
                sheet.total(),
                sheet.sections().stream().map(SectionSheet::toScore).toList());
    }

    PersonSheet sheet(String staffNo, String unit) {
        return ScorePerson.score(
                new PersonMonth(
                        staffNo,
                        scored.month(),
                        points.getOrDefault(staffNo, List.of()),
                        facts.getOrDefault(staffNo, List.of()),
                        scored.units().stream()
                                .filter(of -> of.unit().code().equals(unit))
                                .map(ScoredMonth.ScoredUnit::sheet)
                                .findFirst()
                                .orElseThrow()),
                scored.edition(),
                scored.readings());
    }

    private String name(String staffNo) {
        return scored.facts().staffNames().getOrDefault(staffNo, "");
    }
}
