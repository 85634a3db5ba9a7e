package cn.xunting.month;

import cn.xunting.model.FindingState;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.month.MonthFacts.UnitFacts;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.regulation.Readings;
import cn.xunting.scoring.Attendance;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.UnitMonth;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 编造的一个月 — a small hall's month as a property test makes it up, short enough to be read where a property fails.
 *
 * @param workingDays how many, from the first of the month on
 * @param signIns what went otherwise than in time; of two about one point the later holds
 */
record MadeUpMonth(
        List<UnitKind> units,
        int workingDays,
        List<Person> people,
        List<SignIn> signIns,
        List<Finding> findings,
        boolean closing,
        Readings readings) {
    static final YearMonth MONTH = YearMonth.of(2024, 10);
    static final Edition EDITION = Editions.fromClasspath().inForceIn(MONTH).orElseThrow();

    MadeUpMonth {
        units = List.copyOf(units);
        people = List.copyOf(people);
        signIns = List.copyOf(signIns);
        findings = List.copyOf(findings);
    }

    /**
     * 人员.
     *
     * @param movedTo the unit they serve in from {@code movedOn} on, or absent for somebody who stays
     * @param movedOn how many of the month's working days came before
     * @param away on leave all month, and so on no roster
     * @param gone after the last working day but before the month's end
     */
    record Person(int unit, @Nullable Integer movedTo, int movedOn, boolean away, boolean gone) {
        /** Where they are at the end of the month. */
        int next() {
            return movedTo == null ? unit : movedTo;
        }
    }

    record SignIn(int person, int day, SignInPoint point, SignInOutcome outcome) {}

    /** 问题 — {@code number} makes its id; a person beyond those there are is on no roster, a negative one nobody. */
    record Finding(
            int number,
            int unit,
            String item,
            int person,
            int day,
            int quantity,
            @Nullable String matter,
            FindingState state) {
        UUID id() {
            return UUID.nameUUIDFromBytes(("问题 " + number).getBytes(StandardCharsets.UTF_8));
        }

        @Nullable
        String staffNo() {
            return person < 0 ? null : MadeUpMonth.staffNo(person);
        }

        Finding akin(Finding other) {
            return new Finding(
                    number, other.unit(), item, other.person(), other.day(), quantity, other.matter(), state);
        }

        boolean counts() {
            return state.counts(entry().verify());
        }

        private ItemEntry entry() {
            return EDITION.item(item).orElseThrow();
        }

        private Fact fact() {
            return new Fact(id(), item, staffNo(), MONTH.atDay(day), quantity, matter, state);
        }
    }

    MadeUpMonth withFindings(List<Finding> others) {
        return new MadeUpMonth(units, workingDays, people, signIns, others, closing, readings);
    }

    MadeUpMonth with(Finding another) {
        var all = new ArrayList<>(findings);
        all.add(another);
        return withFindings(all);
    }

    /** Adds a finding, of the same unit, person, day and matter as one whose rule may meet its own, if there is any. */
    MadeUpMonth withAkin(Finding another) {
        var others = findings.stream()
                .filter(other -> other.entry().section() == another.entry().section())
                .filter(other -> MadeUpMonths.meets(other.entry()))
                .toList();
        return with(others.isEmpty() ? another : another.akin(others.get(another.day() % others.size())));
    }

    MadeUpMonth only(Predicate<Finding> kept) {
        return withFindings(findings.stream().filter(kept).toList());
    }

    ScoredMonth scored() {
        return ScoredMonth.of(facts(), readings);
    }

    /** The facts as they are gathered. */
    MonthFacts facts() {
        var all = new ArrayList<UnitFacts>();
        for (var number = 0; number < units.size(); number++) {
            all.add(new UnitFacts(
                    new UnitEntry(code(number), units.get(number), "单位" + number, number), unitMonth(number)));
        }
        Map<String, String> names = new HashMap<>();
        for (var person = 0; person < people.size(); person++) {
            names.put(staffNo(person), "人员" + person);
        }
        return new MonthFacts(MONTH, EDITION, all, names);
    }

    /** The same facts, every list of them in another order. */
    MonthFacts shuffled(Random random) {
        var facts = facts();
        var all = new ArrayList<UnitFacts>();
        for (var unit : facts.units()) {
            var month = unit.month();
            var crew = new Crew(
                    shuffled(month.crew().members(), random), month.crew().monthWorkingDays());
            var attendance = new Attendance(shuffled(month.attendance().points(), random));
            all.add(new UnitFacts(
                    unit.unit(),
                    new UnitMonth(
                            month.unit(),
                            month.month(),
                            crew,
                            attendance,
                            shuffled(month.facts(), random),
                            month.closing())));
        }
        return new MonthFacts(MONTH, EDITION, shuffled(all, random), facts.staffNames());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    static String code(int unit) {
        return "U" + unit;
    }

    static String staffNo(int person) {
        return "P" + person;
    }

    private UnitMonth unitMonth(int unit) {
        var members = new ArrayList<CrewMember>();
        var points = new ArrayList<DuePoint>();
        var outcomes = new TreeMap<String, SignInOutcome>();
        signIns.forEach(signIn -> outcomes.put(key(signIn.person(), signIn.day(), signIn.point()), signIn.outcome()));
        for (var person = 0; person < people.size(); person++) {
            var member = people.get(person);
            if (member.away()) {
                continue;
            }
            var next = member.next();
            var moves = next != member.unit();
            var last = moves ? Math.min(member.movedOn(), workingDays) : workingDays;
            if (member.unit() == unit) {
                members.add(new CrewMember(staffNo(person), last, !moves && !member.gone()));
                points.addAll(points(person, 1, last, outcomes));
            } else if (moves && next == unit) {
                members.add(new CrewMember(staffNo(person), workingDays - last, !member.gone()));
                points.addAll(points(person, last + 1, workingDays, outcomes));
            }
        }
        return new UnitMonth(
                code(unit),
                MONTH,
                new Crew(members, workingDays),
                new Attendance(points),
                findings.stream()
                        .filter(finding -> finding.unit() == unit)
                        .map(Finding::fact)
                        .toList(),
                closing);
    }

    private static List<DuePoint> points(int person, int from, int to, Map<String, SignInOutcome> outcomes) {
        var points = new ArrayList<DuePoint>();
        for (var day = from; day <= to; day++) {
            for (var point : Arrays.asList(SignInPoint.values())) {
                var outcome = outcomes.getOrDefault(key(person, day, point), SignInOutcome.ON_TIME);
                points.add(new DuePoint(staffNo(person), MONTH.atDay(day), point, outcome));
            }
        }
        return points;
    }

    private static String key(int person, int day, SignInPoint point) {
        return person + " " + day + " " + point;
    }
}
