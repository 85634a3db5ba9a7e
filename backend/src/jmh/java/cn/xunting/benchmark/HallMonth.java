package cn.xunting.benchmark;

import cn.xunting.model.FindingState;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import cn.xunting.scoring.Contender;
import cn.xunting.scoring.Crew;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.Fact;
import cn.xunting.scoring.Pool;
import cn.xunting.scoring.RankUnits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 大厅的一个月 — made-up records of a large hall: 24 units of 12 people, 22 working days of four sign-ins, 2,000 findings over
 * all items. A seed always gives the same month.
 */
record HallMonth(List<UnitRecords> units) {
    static final int UNITS = 24;
    static final int WINDOWS = 20;
    static final int PEOPLE = 12;
    static final int FINDINGS = 2_000;
    static final int WORKING_DAYS = 22;
    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final int MATTERS = 3;

    HallMonth {
        units = List.copyOf(units);
    }

    /** The edition in force in the month. */
    static Edition edition() {
        return Editions.fromClasspath().inForceIn(MONTH).orElseThrow();
    }

    static HallMonth of(long seed, Edition edition) {
        var random = new Random(seed);
        var facts = new ArrayList<List<Fact>>();
        for (var number = 0; number < UNITS; number++) {
            facts.add(new ArrayList<>());
        }
        var items = edition.entry().items();
        for (var number = 0; number < FINDINGS; number++) {
            var unit = random.nextInt(UNITS);
            facts.get(unit).add(fact(random, items.get(number % items.size()), unit));
        }
        var units = new ArrayList<UnitRecords>();
        for (var number = 0; number < UNITS; number++) {
            var kind = number < WINDOWS ? UnitKind.WINDOW : UnitKind.DEPARTMENT;
            var code = "U%02d".formatted(number + 1);
            units.add(new UnitRecords(code, kind, MONTH, crew(number), points(random, number), facts.get(number)));
        }
        return new HallMonth(units);
    }

    /** Scores every unit and ranks them. */
    List<Pool> ranked(Edition edition) {
        var contenders = new ArrayList<Contender>(units.size());
        for (var unit : units) {
            contenders.add(unit.scored(edition));
        }
        return RankUnits.rank(contenders, edition, edition.readings());
    }

    private static String staffNo(int unit, int person) {
        return "P" + (unit * PEOPLE + person);
    }

    private static Crew crew(int unit) {
        var members = new ArrayList<CrewMember>();
        for (var person = 0; person < PEOPLE; person++) {
            // In every fourth unit somebody came in the middle of the month.
            var days = person == 0 && unit % 4 == 0 ? WORKING_DAYS / 2 : WORKING_DAYS;
            members.add(new CrewMember(staffNo(unit, person), days, true));
        }
        return new Crew(members, WORKING_DAYS);
    }

    private static List<DuePoint> points(Random random, int unit) {
        var points = new ArrayList<DuePoint>();
        for (var person = 0; person < PEOPLE; person++) {
            for (var day = 1; day <= WORKING_DAYS; day++) {
                for (var point : SignInPoint.values()) {
                    points.add(new DuePoint(staffNo(unit, person), MONTH.atDay(day), point, outcome(random)));
                }
            }
        }
        return points;
    }

    private static SignInOutcome outcome(Random random) {
        var percent = random.nextInt(100);
        return switch (percent) {
            case 0 -> SignInOutcome.ABSENT;
            case 1 -> SignInOutcome.LATE;
            case 2 -> SignInOutcome.EARLY;
            case 3, 4, 5 -> SignInOutcome.EXCUSED;
            default -> SignInOutcome.ON_TIME;
        };
    }

    private static Fact fact(Random random, ItemEntry item, int unit) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var staffNo = random.nextInt(5) == 0 ? null : staffNo(unit, random.nextInt(PEOPLE));
        LocalDate day = MONTH.atDay(1 + random.nextInt(MONTH.lengthOfMonth()));
        var quantity = 1 + random.nextInt(8) / 7;
        return new Fact(id, item.code(), staffNo, day, quantity, matter(random), state(random));
    }

    private static @Nullable String matter(Random random) {
        var number = random.nextInt(MATTERS + 1);
        return number == MATTERS ? null : "稿件" + number;
    }

    private static FindingState state(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> FindingState.REVOKED;
            case 1 -> FindingState.RECORDED;
            case 2 -> FindingState.DISPUTED;
            default -> FindingState.CONFIRMED;
        };
    }
}
