package cn.xunting.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.FindingState;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.month.MadeUpMonth.Finding;
import cn.xunting.regulation.Movement;
import cn.xunting.regulation.Policy;
import cn.xunting.scoring.CrewMember;
import cn.xunting.scoring.DuePoint;
import cn.xunting.scoring.SectionSheet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A property says nothing of what is never made up: that months reach every corner, counted over a fixed sample. */
class MadeUpMonthsTest {
    private static final int SAMPLE = 400;
    private static List<MadeUpMonth> months = List.of();
    private static List<MonthOutcome> outcomes = List.of();

    @BeforeContainer
    static void make_them_up() {
        months = new MadeUpMonths()
                .get().generator(SAMPLE).stream(new Random(20231001))
                        .limit(SAMPLE)
                        .map(made -> made.value())
                        .toList();
        outcomes = months.stream().map(MonthOutcome::of).toList();
    }

    @Example
    void every_value_of_every_policy_is_chosen() {
        Set<String> chosen = new TreeSet<>();
        months.forEach(month -> month.readings()
                .asMap()
                .forEach((policy, value) ->
                        chosen.add(policy + "=" + (Policy.OTHER_CAP.title().equals(policy) ? capped(value) : value))));
        assertThat(chosen)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Policy.values())
                        .flatMap(policy -> policy.choices().stream().map(value -> policy.title() + "=" + value))
                        .toList());
    }

    @Example
    void every_item_is_found_in_every_state_of_somebody_and_of_nobody() {
        assertThat(findings().map(Finding::item).distinct())
                .containsExactlyInAnyOrderElementsOf(MadeUpMonth.EDITION.entry().items().stream()
                        .map(ItemEntry::code)
                        .toList());
        assertThat(findings().map(Finding::state).distinct()).containsExactlyInAnyOrder(FindingState.values());
        assertThat(findings()).anyMatch(finding -> finding.person() < 0).anyMatch(finding -> finding.person() >= 0);
    }

    @Example
    void units_are_empty_or_have_one_person_or_several_and_some_months_no_working_day() {
        assertThat(sizes()).contains(0, 1, 2, 3);
        assertThat(months).anyMatch(month -> month.workingDays() == 0).anyMatch(month -> month.workingDays() == 22);
    }

    @Example
    void people_move_in_the_middle_of_the_month_and_some_leave() {
        assertThat(members().filter(member -> member.workingDays() == 11)).isNotEmpty();
        assertThat(members().filter(member -> !member.postedOnLastDay())).isNotEmpty();
        assertThat(members().filter(member -> member.workingDays() == 0)).isNotEmpty();
    }

    @Example
    void every_outcome_of_a_sign_in_comes_about() {
        assertThat(months.stream()
                        .flatMap(month -> month.facts().units().stream())
                        .flatMap(unit -> unit.month().attendance().points().stream())
                        .map(DuePoint::outcome)
                        .distinct())
                .containsExactlyInAnyOrder(SignInOutcome.values());
    }

    @Example
    void every_section_that_has_a_mark_reaches_both_of_its_ends() {
        for (var code : SectionCode.values()) {
            assertThat(sections(code)).anyMatch(section -> section.score().isZero());
            if (Movement.of(code) != Movement.TAKE_FROM_TOTAL) {
                assertThat(sections(code))
                        .anyMatch(section ->
                                section.score().equals(section.section().full()));
            }
        }
    }

    @Example
    void totals_go_down_to_nothing_and_titles_are_tied_vetoed_and_given() {
        assertThat(outcomes.stream().flatMap(outcome -> outcome.sheets().values().stream()))
                .anyMatch(sheet -> sheet.total().isZero())
                .anyMatch(sheet -> !sheet.monthVetoes().isEmpty())
                .anyMatch(sheet -> !sheet.pending().isEmpty());
        assertThat(outcomes.stream().flatMap(outcome -> outcome.results().pools().stream()))
                .anyMatch(pool -> pool.tieAtCut())
                .anyMatch(pool -> !pool.tieAtCut())
                .anyMatch(pool -> pool.units().stream().anyMatch(unit -> unit.title() != null));
        assertThat(outcomes.stream().flatMap(outcome -> outcome.people().values().stream()))
                .anyMatch(sheet -> sheet.interview().due())
                .anyMatch(sheet -> !sheet.interview().due());
    }

    private static String capped(String value) {
        return value.equals("none") ? value : "n";
    }

    private static Stream<Finding> findings() {
        return months.stream().flatMap(month -> month.findings().stream());
    }

    private static Stream<CrewMember> members() {
        return months.stream()
                .filter(month -> month.workingDays() == 22)
                .flatMap(month -> month.facts().units().stream())
                .flatMap(unit -> unit.month().crew().members().stream());
    }

    private static Stream<Integer> sizes() {
        return months.stream()
                .flatMap(month -> month.facts().units().stream())
                .map(unit -> unit.month().crew().members().size());
    }

    private static Stream<SectionSheet> sections(SectionCode code) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.sheets().values().stream())
                .map(sheet -> Objects.requireNonNull(sheet).section(code));
    }
}
