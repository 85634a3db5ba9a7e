package cn.xunting.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.Effect;
import cn.xunting.model.FindingState;
import cn.xunting.model.Points;
import cn.xunting.model.Title;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.month.MadeUpMonth.Finding;
import cn.xunting.regulation.Movement;
import cn.xunting.regulation.PersonalModel;
import cn.xunting.scoring.Line;
import cn.xunting.scoring.SectionSheet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds of every month, whatever happened in it and under whatever readings. */
class MonthPropertiesTest {
    private static final Points MOST = Points.parse("100");
    private static final Points MOST_OWN = Points.parse("98");

    @Property
    void totals_and_sections_stay_within_their_bounds(@ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        demandBounds(month);
    }

    @Property
    void a_month_scored_fact_by_fact_stays_within_bounds_and_comes_to_the_month_scored_whole(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        var growing = month.withFindings(List.of());
        for (var finding : month.findings()) {
            demandBounds(growing);
            growing = growing.with(finding);
        }
        assertThat(MonthOutcome.of(growing)).isEqualTo(MonthOutcome.of(month));
    }

    @Property
    void what_was_revoked_or_withdrawn_is_as_if_it_had_never_been_recorded(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        var standing = month.only(
                finding -> finding.state() != FindingState.REVOKED && finding.state() != FindingState.WITHDRAWN);
        assertThat(MonthOutcome.of(month)).isEqualTo(MonthOutcome.of(standing));
    }

    @Property
    void what_waits_for_verification_is_listed_as_pending_and_is_otherwise_as_if_it_had_never_been_recorded(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        var outcome = MonthOutcome.of(month);
        assertThat(outcome.withoutPending()).isEqualTo(MonthOutcome.of(month.only(Finding::counts)));
        assertThat(outcome.sheets().values().stream().flatMap(sheet -> sheet.pending().stream()))
                .containsExactlyInAnyOrderElementsOf(month.findings().stream()
                        .filter(finding -> !finding.counts() && finding.state().counts(false))
                        .map(Finding::id)
                        .toList());
    }

    @Property
    void one_more_deduction_raises_nobodys_total(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month,
            @ForAll(supplier = Deduction.class) Finding added) {
        var before = MonthOutcome.of(month);
        demandNotRaised(month, before, added, MonthOutcome.of(month.with(added)));
    }

    /** More tries than elsewhere: what must meet here is rare. */
    @Property(tries = 1_000)
    void one_more_deduction_akin_to_what_was_found_before_raises_nobodys_total(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month,
            @ForAll(supplier = MeetingDeduction.class) Finding added) {
        var with = month.withAkin(added);
        var last = with.findings().get(with.findings().size() - 1);
        demandNotRaised(month, MonthOutcome.of(month), last, MonthOutcome.of(with));
    }

    private static void demandNotRaised(MadeUpMonth month, MonthOutcome before, Finding added, MonthOutcome after) {
        before.sheets().forEach((unit, sheet) -> {
            var then = Objects.requireNonNull(after.sheets().get(unit));
            if (unit.equals(MadeUpMonth.code(added.unit()))) {
                assertThat(then.total()).as(unit).isLessThanOrEqualTo(sheet.total());
            } else {
                assertThat(then).isEqualTo(sheet);
            }
        });
        before.people().forEach((staffNo, sheet) -> {
            var then = Objects.requireNonNull(after.people().get(staffNo));
            if (month.readings().personalModel() == PersonalModel.OWN_EVENTS && !staffNo.equals(added.staffNo())) {
                assertThat(then)
                        .as("what does not name a person does not move their own card")
                        .isEqualTo(sheet);
            } else {
                assertThat(then.total()).as(staffNo).isLessThanOrEqualTo(sheet.total());
            }
        });
    }

    @Property
    void one_more_bonus_lowers_nobodys_total(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month, @ForAll(supplier = Bonus.class) Finding added) {
        var before = MonthOutcome.of(month);
        for (var richer : List.of(month.with(added), month.withAkin(added))) {
            var after = MonthOutcome.of(richer);
            before.sheets()
                    .forEach((unit, sheet) -> assertThat(
                                    Objects.requireNonNull(after.sheets().get(unit))
                                            .total())
                            .as(unit)
                            .isGreaterThanOrEqualTo(sheet.total()));
            before.people()
                    .forEach((staffNo, sheet) -> assertThat(
                                    Objects.requireNonNull(after.people().get(staffNo))
                                            .total())
                            .as(staffNo)
                            .isGreaterThanOrEqualTo(sheet.total()));
        }
    }

    @Property
    void the_lines_of_a_section_sum_exactly_to_what_it_loses_or_gains(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        var outcome = MonthOutcome.of(month);
        var cap = month.readings().otherCap();
        outcome.sheets()
                .values()
                .forEach(sheet -> sheet.sections()
                        .forEach(section -> assertThat(section.score())
                                .as("%s %s", sheet.unit(), section)
                                .isEqualTo(moved(section, startOf(section), cap))));
        outcome.everybody().people().forEach(person -> {
            var unit = Objects.requireNonNull(outcome.sheets().get(person.unit()));
            var own = Objects.requireNonNull(outcome.people().get(person.staffNo()));
            own.sections().forEach(section -> {
                var start = month.readings().personalModel() == PersonalModel.OWN_EVENTS
                        ? startOf(section)
                        : unit.section(section.code()).score();
                assertThat(section.score())
                        .as("%s %s", person.staffNo(), section)
                        .isEqualTo(moved(section, start, null));
            });
        });
    }

    @Property
    void every_calculation_on_a_sheet_comes_out_when_it_is_reckoned_anew(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        var outcome = MonthOutcome.of(month);
        outcome.sheets()
                .values()
                .forEach(sheet ->
                        demandArithmetic(sheet.sections(), month.readings().otherCap()));
        outcome.people().values().forEach(sheet -> demandArithmetic(sheet.sections(), null));
    }

    @Property
    void every_counting_finding_stands_on_its_units_sheet(@ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        MonthOutcome.of(month).sheets().forEach((unit, sheet) -> {
            var shown = sheet.sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .flatMap(line -> line.facts().stream())
                    .distinct();
            assertThat(shown)
                    .as(unit)
                    .containsExactlyInAnyOrderElementsOf(month.findings().stream()
                            .filter(finding -> MadeUpMonth.code(finding.unit()).equals(unit) && finding.counts())
                            .map(Finding::id)
                            .toList());
        });
    }

    @Property
    void ranks_follow_the_totals_and_nobody_without_a_veto_is_passed_over_for_a_lower_total(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        for (var pool : MonthOutcome.of(month).results().pools()) {
            for (RankedUnit unit : pool.units()) {
                var higher = pool.units().stream()
                        .filter(other -> other.total().compareTo(unit.total()) > 0)
                        .toList();
                assertThat(unit.rank()).isEqualTo(higher.size() + 1);
                if (unit.title() == Title.QUALITY_SERVICE_UNIT) {
                    assertThat(vetoed(unit)).isFalse();
                    assertThat(higher).allMatch(other -> other.title() != null || vetoed(other));
                }
            }
            var titles =
                    pool.units().stream().filter(unit -> unit.title() != null).count();
            assertThat(titles <= pool.quota() || pool.tieAtCut()).isTrue();
        }
    }

    private static void demandBounds(MadeUpMonth month) {
        var outcome = MonthOutcome.of(month);
        var cap = month.readings().otherCap();
        outcome.sheets().values().forEach(sheet -> {
            assertThat(sheet.total()).isBetween(Points.ZERO, MOST);
            assertThat(sheet.total())
                    .isEqualTo(sum(sheet.sections().stream()
                                    .map(SectionSheet::score)
                                    .toList())
                            .atLeast(Points.ZERO));
            sheet.sections().forEach(section -> {
                demandBounds(section);
                if (Movement.of(section.code()) == Movement.TAKE_FROM_TOTAL && cap != null) {
                    assertThat(section.score()).isGreaterThanOrEqualTo(cap.negated());
                }
            });
        });
        var most = month.readings().personalModel() == PersonalModel.OWN_EVENTS ? MOST_OWN : MOST;
        outcome.people().values().forEach(sheet -> {
            assertThat(sheet.total()).isBetween(Points.ZERO, most);
            sheet.sections().forEach(MonthPropertiesTest::demandBounds);
        });
    }

    private static void demandBounds(SectionSheet section) {
        if (Movement.of(section.code()) == Movement.TAKE_FROM_TOTAL) {
            assertThat(section.score()).isLessThanOrEqualTo(Points.ZERO);
        } else {
            assertThat(section.score())
                    .as(section.code().name())
                    .isBetween(Points.ZERO, section.section().full());
        }
    }

    private static void demandArithmetic(List<SectionSheet> sections, @Nullable Points otherCap) {
        for (var section : sections) {
            for (Line line : section.lines()) {
                var words = line.arithmetic();
                assertThat(Arithmetic.own(words)).as(words).isEqualTo(unsigned(line.points()));
                if (Arithmetic.isIn(words)) {
                    assertThat(Arithmetic.reckoned(words)).as(words).isEqualTo(Arithmetic.said(words));
                }
            }
            var words = section.arithmetic();
            assertThat(unsigned(Arithmetic.said(words))).as(words).isEqualTo(unsigned(section.score()));
            if (Arithmetic.isIn(words)) {
                var most = Movement.of(section.code()) == Movement.TAKE_FROM_TOTAL
                        ? otherCap
                        : section.section().full();
                var within = Arithmetic.reckoned(words).atLeast(Points.ZERO);
                assertThat(most == null ? within : within.atMost(most))
                        .as(words)
                        .isEqualTo(Arithmetic.said(words));
            }
        }
    }

    private static Points startOf(SectionSheet section) {
        return Movement.of(section.code()) == Movement.DEDUCT
                ? section.section().full()
                : Points.ZERO;
    }

    private static Points moved(SectionSheet section, Points start, @Nullable Points otherCap) {
        var reached = start.plus(sum(section.lines().stream().map(Line::points).toList()));
        return switch (Movement.of(section.code())) {
            case DEDUCT -> reached.atLeast(Points.ZERO);
            case EARN -> reached.atMost(section.section().full());
            case TAKE_FROM_TOTAL -> otherCap == null ? reached : reached.atLeast(otherCap.negated());
        };
    }

    private static Points sum(List<Points> amounts) {
        return amounts.stream().reduce(Points.ZERO, Points::plus);
    }

    private static Points unsigned(Points amount) {
        return amount.compareTo(Points.ZERO) < 0 ? amount.negated() : amount;
    }

    private static boolean vetoed(RankedUnit unit) {
        return unit.vetoes().stream().anyMatch(veto -> veto.effect() == Effect.VETO_MONTH);
    }

    /** Any finding of an item that costs points. */
    static final class Deduction implements ArbitrarySupplier<Finding> {
        @Override
        public Arbitrary<Finding> get() {
            return MadeUpMonths.finding(
                    MadeUpMonths.meetingOften(item -> Movement.of(item.section()) != Movement.EARN));
        }
    }

    /** A finding of an item that costs points and whose rule looks at other findings too. */
    static final class MeetingDeduction implements ArbitrarySupplier<Finding> {
        @Override
        public Arbitrary<Finding> get() {
            return MadeUpMonths.finding(MadeUpMonths.meeting(item -> Movement.of(item.section()) != Movement.EARN));
        }
    }

    /** Any finding of an item that earns points. */
    static final class Bonus implements ArbitrarySupplier<Finding> {
        @Override
        public Arbitrary<Finding> get() {
            return MadeUpMonths.finding(
                    MadeUpMonths.meetingOften(item -> Movement.of(item.section()) == Movement.EARN));
        }
    }
}
