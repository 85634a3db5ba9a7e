package cn.xunting.month;

import cn.xunting.attendance.MonthAttendance;
import cn.xunting.attendance.ReadAttendance;
import cn.xunting.attendance.RosterPerson;
import cn.xunting.hall.Hall;
import cn.xunting.hall.ReadRoster;
import cn.xunting.hall.RosterBook;
import cn.xunting.ledger.LedgerEntry;
import cn.xunting.ledger.ReadLedger;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.problem.Refusal;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.UnitMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 汇集一个月 — reads what the results of a month rest on, as the ledger stands. */
@ApplicationScoped
class GatherMonth {
    private final ReadRoster rosters;
    private final ReadLedger ledger;
    private final ReadAttendance attendance;
    private final Editions editions;

    GatherMonth(ReadRoster rosters, ReadLedger ledger, ReadAttendance attendance, Editions editions) {
        this.rosters = rosters;
        this.ledger = ledger;
        this.attendance = attendance;
        this.editions = editions;
    }

    /**
     * Gathers the month of every unit.
     *
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    MonthFacts gather(Hall hall, YearMonth month) {
        return gather(hall, month, false);
    }

    /**
     * Gathers the month of every unit.
     *
     * @param closing whether it is to be closed, so that what is charged at the close is
     * @throws Refusal if no edition is in force in that month
     */
    @Transactional
    MonthFacts gather(Hall hall, YearMonth month, boolean closing) {
        Edition edition = editions.inForceIn(month)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, month + " 尚无考核办法，请选择考核办法施行以后的月份"));
        RosterBook roster = rosters.read(hall);
        Map<String, List<Fact>> facts = byUnit(hall, ledger.month(hall, month));
        MonthAttendance present = attendance.month(hall, month, roster.roster().postings());
        List<UnitFacts> units = roster.roster().units().stream()
                .map(unit -> new UnitFacts(
                        unit,
                        new UnitMonth(
                                unit.code(),
                                month,
                                crew(present, unit.code()),
                                new Attendance(duePoints(present.of(unit.code()))),
                                facts.getOrDefault(unit.code(), List.of()),
                                closing)))
                .toList();
        return new MonthFacts(
                month,
                edition,
                units,
                roster.roster().staff().stream().collect(Collectors.toMap(StaffEntry::staffNo, StaffEntry::name)));
    }

    /**
     * The same month, but of the findings and decisions only what was received before the instant. Roster, attendance and
     * readings stay as they are known now.
     */
    @Transactional
    MonthFacts knownBefore(Hall hall, MonthFacts now, Instant before) {
        Map<String, List<Fact>> facts = byUnit(hall, ledger.knownBefore(hall, now.month(), before));
        return new MonthFacts(
                now.month(),
                now.edition(),
                now.units().stream()
                        .map(unit -> new UnitFacts(
                                unit.unit(),
                                new UnitMonth(
                                        unit.month().unit(),
                                        unit.month().month(),
                                        unit.month().crew(),
                                        unit.month().attendance(),
                                        facts.getOrDefault(unit.unit().code(), List.of()),
                                        unit.month().closing())))
                        .toList(),
                now.staffNames());
    }

    private static Map<String, List<Fact>> byUnit(Hall hall, List<LedgerEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        LedgerEntry::unit, Collectors.mapping(entry -> fact(hall, entry), Collectors.toList())));
    }

    private static Crew crew(MonthAttendance present, String unit) {
        return new Crew(
                present.of(unit).stream()
                        .map(person -> new CrewMember(person.staffNo(), person.workingDays(), person.postedOnLastDay()))
                        .toList(),
                present.days().size());
    }

    private static List<DuePoint> duePoints(List<RosterPerson> people) {
        return people.stream()
                .flatMap(person -> person.points().stream()
                        .map(point -> new DuePoint(person.staffNo(), point.day(), point.point(), point.outcome())))
                .toList();
    }

    private static Fact fact(Hall hall, LedgerEntry entry) {
        return new Fact(
                entry.id(),
                entry.item(),
                entry.staffNo(),
                hall.time().dayOf(entry.occurredAt()),
                entry.quantity(),
                entry.matter(),
                entry.state());
    }
}
