package cn.xunting.month;

import cn.xunting.model.FindingState;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.month.MadeUpMonth.Finding;
import cn.xunting.month.MadeUpMonth.Person;
import cn.xunting.month.MadeUpMonth.SignIn;
import cn.xunting.regulation.Policy;
import cn.xunting.regulation.Readings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Makes up months that reach the corners: units without people or with one, movers, people away all month or on no roster,
 * months without a working day, amounts at and past every cap, twice the same matter, and every reading of every policy.
 */
final class MadeUpMonths implements ArbitrarySupplier<MadeUpMonth> {
    private static final int UNITS = 5;
    private static final int PEOPLE = 10;
    private static final int MOST_WORKING_DAYS = 22;

    private static final int FREE = 1_000;
    private static final Pattern MEETING = Pattern.compile("S7\\.(1|2|11)|S3\\.7\\.[234]|S5.*|S1.*|S2\\.2.*");

    @Override
    public Arbitrary<MadeUpMonth> get() {
        return Combinators.combine(units(), workingDays(), people(), signIns(), findings(), closing(), readings())
                .as(MadeUpMonth::new);
    }

    private static Arbitrary<List<UnitKind>> units() {
        // Always so many, so that findings and people have somewhere to be.
        return Arbitraries.of(UnitKind.class).list().ofSize(UNITS);
    }

    private static Arbitrary<Integer> workingDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(MOST_WORKING_DAYS)),
                Tuple.of(2, Arbitraries.integers().between(1, MOST_WORKING_DAYS)),
                Tuple.of(1, Arbitraries.just(0)));
    }

    private static Arbitrary<List<Person>> people() {
        var unit = Arbitraries.integers().between(0, UNITS - 1);
        var day = Arbitraries.integers().between(0, MOST_WORKING_DAYS);
        var halfway = Arbitraries.just(MOST_WORKING_DAYS / 2);
        var rarely = Arbitraries.of(false, false, false, false, true);
        return Combinators.combine(unit, unit.injectNull(0.7), Arbitraries.oneOf(day, halfway), rarely, rarely)
                .as(Person::new)
                .list()
                .ofMaxSize(PEOPLE);
    }

    private static Arbitrary<List<SignIn>> signIns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(1, MOST_WORKING_DAYS),
                        Arbitraries.of(SignInPoint.class),
                        Arbitraries.of(SignInOutcome.class))
                .as(SignIn::new)
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<List<Finding>> findings() {
        var one = finding(meetingOften(item -> true));
        return Arbitraries.oneOf(one.list().ofMaxSize(8), one.list().ofMaxSize(40))
                .map(all -> {
                    var numbered = new ArrayList<Finding>();
                    for (var finding : all) {
                        numbered.add(numbered(finding, numbered.size()));
                    }
                    return numbered;
                });
    }

    /** A finding of one of the items; its number is free in every month. */
    static Arbitrary<Finding> finding(Arbitrary<String> items) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, UNITS - 1),
                        items,
                        Arbitraries.integers().between(-1, PEOPLE),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of(1, 1, 1, 1, 2, 3, 6, 20),
                        Arbitraries.of("甲", "乙").injectNull(0.4),
                        states())
                .as((unit, item, person, day, quantity, matter, state) ->
                        new Finding(FREE, unit, item, person, day, quantity, matter, state));
    }

    /** Such items, if their rules meet others; each section as often as the next. */
    static Arbitrary<String> meeting(Predicate<ItemEntry> chosen) {
        return Arbitraries.of(SectionCode.values())
                .filter(code -> MadeUpMonth.EDITION.items(code).stream().anyMatch(chosen.and(MadeUpMonths::meets)))
                .flatMap(code -> items(chosen.and(MadeUpMonths::meets).and(item -> item.section() == code)));
    }

    static boolean meets(ItemEntry item) {
        return MEETING.matcher(item.code()).matches();
    }

    /** Such items, of which those whose rules meet each other come more often. */
    static Arbitrary<String> meetingOften(Predicate<ItemEntry> chosen) {
        return Arbitraries.oneOf(items(chosen), meeting(chosen));
    }

    private static Arbitrary<String> items(Predicate<ItemEntry> chosen) {
        return Arbitraries.of(MadeUpMonth.EDITION.entry().items().stream()
                .filter(chosen)
                .map(ItemEntry::code)
                .toList());
    }

    private static Arbitrary<FindingState> states() {
        return Arbitraries.oneOf(Arbitraries.just(FindingState.CONFIRMED), Arbitraries.of(FindingState.class));
    }

    private static Arbitrary<Boolean> closing() {
        return Arbitraries.of(true, false);
    }

    /** Every value of every policy, in every combination. */
    static Arbitrary<Readings> readings() {
        var choices = Stream.of(Policy.values()).map(MadeUpMonths::values).toList();
        return Combinators.combine(choices).as(chosen -> {
            var values = new LinkedHashMap<String, String>();
            var value = chosen.iterator();
            for (var policy : Policy.values()) {
                values.put(policy.title(), value.next());
            }
            return Readings.of(values);
        });
    }

    private static Arbitrary<String> values(Policy policy) {
        return policy == Policy.OTHER_CAP
                ? Arbitraries.of("none", "none", "none", "0.50", "7.5", "10")
                : Arbitraries.of(policy.choices());
    }

    private static Finding numbered(Finding finding, int number) {
        return new Finding(
                number,
                finding.unit(),
                finding.item(),
                finding.person(),
                finding.day(),
                finding.quantity(),
                finding.matter(),
                finding.state());
    }
}
