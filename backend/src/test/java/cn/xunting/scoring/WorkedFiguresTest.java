package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.attendance.Calendar;
import cn.xunting.model.DayKind;
import cn.xunting.model.Points;
import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.UnitKind;
import cn.xunting.regulation.HeadCountMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 算例 — the worked figures of the regulation, in its order, from the edition's file through the whole engine. */
class WorkedFiguresTest {
    private static final String DISCIPLINE = "S2.1.4b x7 by:A; S2.2.1 by:B; S2.3.1 by:C; S2.3.2";
    private static final String BUSINESS = "S3.1.1; S3.2.5 x2; S3.6.4 x3; S3.6.2 by:A";
    private static final String PUBLICITY = "S5.1 x6; S5.2 x2; S5.4p; S5.4x";
    private static final String BONUS = "S6.1 x2; S6.2; S6.3.p2";
    private static final String OTHER = "S7.2 x2; S7.4 x2";

    @Test
    void ratio_three_absences_of_528_due_sign_ins_cost_0_17() {
        var section = Sample.of("").attendance(6 * 22 * 4, 3, 0, 0).section(SectionCode.S1);
        assertThat(loss(section)).hasToString("0.17");
        assertThat(section.score()).hasToString("29.83");
    }

    @Test
    void half_up_one_absence_of_240_is_0_125_and_costs_0_13() {
        assertThat(loss(Sample.of("").attendance(240, 1, 0, 0).section(SectionCode.S1)))
                .hasToString("0.13");
    }

    @Test
    void exactness_two_absences_of_800_are_0_075_and_cost_0_08_where_binary_floating_point_says_0_07() {
        assertThat(loss(Sample.of("").attendance(800, 2, 0, 0).section(SectionCode.S1)))
                .hasToString("0.08");
    }

    @Test
    void other_modes_charge_8_17_besides_the_ratio_and_1_33_by_the_average() {
        var month = Sample.of("").attendance(528, 3, 2, 0);
        assertThat(loss(month.reading("attendance.windowMode=RATIO_PLUS_ITEMS").section(SectionCode.S1)))
                .hasToString("8.17");
        assertThat(loss(month.reading("attendance.windowMode=AVERAGE_ITEMS").section(SectionCode.S1)))
                .hasToString("1.33");
    }

    @Test
    void unattended_a_window_goes_down_to_27_83_and_loses_the_title() {
        var sheet = Sample.of("S1.8").attendance(528, 3, 0, 0).sheet();
        assertThat(sheet.section(SectionCode.S1).score()).hasToString("27.83");
        var best = new Contender("W01", UnitKind.WINDOW, sheet);
        var pool = rank(List.of(best, window(2, "S3.5"), window(3, "S3.5 x2")));
        assertThat(pool.placings().get(0).contender()).isEqualTo(best);
        assertThat(titled(pool)).containsExactly("W02");
    }

    @Test
    void average_six_people_lose_1_58_and_seven_faults_are_due_an_interview() {
        var month = Sample.of(DISCIPLINE);
        assertThat(loss(month.section(SectionCode.S2))).hasToString("1.58");
        assertThat(month.section(SectionCode.S2).score()).hasToString("13.42");
        assertThat(loss(month.reading("discipline.capStage=WINDOW").section(SectionCode.S2)))
                .hasToString("1.92");
        assertThat(card("A", DISCIPLINE).interview().due()).isTrue();
        assertThat(card("B", DISCIPLINE).interview().due()).isFalse();
        assertThat(card("C", DISCIPLINE).interview().due()).isFalse();
    }

    /** Each a sixth: rounded one by one it would be 3 × 0.17. A complaint is 2.50, so the three are not all of one point. */
    @Test
    void round_once_three_faults_of_one_point_cost_0_50_and_one_in_each_subsection_0_75() {
        assertThat(loss(Sample.of("S2.1.1 by:A; S2.1.2 by:B; S2.3.1 by:C").section(SectionCode.S2)))
                .hasToString("0.50");
        assertThat(loss(Sample.of("S2.1.1 by:A; S2.2.1 by:B; S2.3.1 by:C").section(SectionCode.S2)))
                .hasToString("0.75");
    }

    @Test
    void business_comes_to_34_50_and_the_person_rated_loses_1() {
        assertThat(Sample.of(BUSINESS).section(SectionCode.S3).score()).hasToString("34.50");
        assertThat(loss(card("A", BUSINESS).section(SectionCode.S3))).hasToString("1.00");
    }

    @Test
    void floor_a_loss_of_48_leaves_nothing_of_45() {
        assertThat(Sample.of("S3.3 x9; S3.2.5").section(SectionCode.S3).score()).hasToString("0.00");
    }

    @Test
    void civility_four_who_miss_one_activity_take_all_from_the_window_and_have_2_00_each() {
        var missed = "S4.1 by:A; S4.1 by:B; S4.1 by:C; S4.1 by:D";
        assertThat(Sample.of(missed).section(SectionCode.S4).score()).hasToString("0.00");
        for (var person : List.of("A", "B", "C", "D")) {
            assertThat(card(person, missed).section(SectionCode.S4).score()).hasToString("2.00");
        }
    }

    @Test
    void publicity_reaches_2_00_and_one_national_item_more_does_not_pass_it() {
        assertThat(Sample.of(PUBLICITY).section(SectionCode.S5).score()).hasToString("2.00");
        assertThat(Sample.of(PUBLICITY + "; S5.4n").section(SectionCode.S5).score())
                .hasToString("2.00");
    }

    @Test
    void bonus_10_earned_are_5_00() {
        assertThat(Sample.of(BONUS).section(SectionCode.S6).lines().stream()
                        .map(Line::points)
                        .reduce(Points.ZERO, Points::plus))
                .hasToString("10.00");
        assertThat(Sample.of(BONUS).section(SectionCode.S6).score()).hasToString("5.00");
    }

    @Test
    void other_deductions_take_11_00_from_the_total() {
        assertThat(Sample.of(OTHER).section(SectionCode.S7).score()).hasToString("-11.00");
    }

    @Test
    void total_all_of_these_come_to_76_75() {
        var all = String.join("; ", DISCIPLINE, BUSINESS, PUBLICITY, BONUS, OTHER);
        var sheet = Sample.of(all).attendance(528, 3, 0, 0).closed().sheet();
        assertThat(sheet.sections())
                .extracting(section -> section.score().toString())
                .containsExactly("29.83", "13.42", "34.50", "3.00", "2.00", "5.00", "-11.00");
        assertThat(sheet.total()).hasToString("76.75");
    }

    @Test
    void personal_26_and_10_and_44_and_2_come_to_82_00() {
        var sheet = card(
                "A",
                "S2.1.2 x7 by:A; S3.6.2 by:A; S4.1 by:A",
                SignInOutcome.LATE,
                SignInOutcome.LATE,
                SignInOutcome.ABSENT);
        assertThat(sheet.sections())
                .extracting(section -> section.score().toString())
                .containsExactly("26.00", "10.00", "44.00", "2.00", "0.00", "0.00", "0.00");
        assertThat(sheet.total()).hasToString("82.00");
    }

    @Test
    void head_count_someone_for_11_of_22_days_is_half_a_person_and_6_points_cost_1_09() {
        var members = new ArrayList<>(Sample.crew(5).members());
        members.add(new CrewMember("X", 11, false));
        var crew = new Crew(members, Sample.WORKING_DAYS);
        assertThat(crew.headCount(HeadCountMode.WEIGHTED).inWords()).isEqualTo("5.5");
        assertThat(loss(Sample.of("S2.1.1 x3 by:A; S2.1.1 x3 by:B").crewOf(crew).section(SectionCode.S2)))
                .hasToString("1.09");
    }

    @Test
    void ties_ten_above_and_five_at_the_places_11_to_15_make_15_titles_and_a_flag() {
        var pool = rank(windows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11, 11, 11, 16, 17, 18));
        assertThat(titled(pool)).hasSize(15).endsWith("W15");
        assertThat(pool.tieAtCut()).isTrue();
    }

    @Test
    void veto_the_third_of_18_loses_the_title_and_nobody_moves_up() {
        var windows = windows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
        // The same total, reached with an unattended window in the place of one other fault.
        windows.set(2, window(3, "S1.8; S7.7 x2"));
        var pool = rank(windows);
        assertThat(pool.placings().get(2).rank()).isEqualTo(3);
        assertThat(titled(pool)).hasSize(11).doesNotContain("W03", "W13").endsWith("W12");
    }

    @Test
    void suspension_decisions_of_march_and_april_suspend_march_to_june_once() {
        var days = List.of(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 4, 10));
        assertThat(SuspendedMonths.of(days, Sample.EDITION.readings(), Sample.EDITION.suspensionTerm()))
                .containsExactly(
                        YearMonth.of(2024, 3), YearMonth.of(2024, 4), YearMonth.of(2024, 5), YearMonth.of(2024, 6));
    }

    /** Whoever records a delay records every step it reaches: half an hour late, an hour away, not there. */
    @Test
    void weekend_duty_from_9_00_costs_nothing_at_9_29_then_0_5_at_9_30_then_1_at_10_00_and_3_for_never() {
        assertThat(loss(Sample.of("").section(SectionCode.S3))).hasToString("0.00");
        assertThat(loss(Sample.of("S3.7.2 by:A").section(SectionCode.S3))).hasToString("0.50");
        assertThat(loss(Sample.of("S3.7.2 by:A; S3.7.3 by:A").section(SectionCode.S3)))
                .hasToString("1.00");
        assertThat(loss(Sample.of("S3.7.2 by:A; S3.7.3 by:A; S3.7.4 by:A").section(SectionCode.S3)))
                .hasToString("3.00");
    }

    @Test
    void five_working_days_after_thursday_2024_09_26_end_on_wednesday_2024_10_09() {
        var exceptions = new HashMap<LocalDate, DayKind>();
        exceptions.put(LocalDate.of(2024, 9, 29), DayKind.WORKDAY);
        for (var day = 1; day <= 7; day++) {
            exceptions.put(LocalDate.of(2024, 10, day), DayKind.HOLIDAY);
        }
        var calendar = new Calendar(exceptions);
        var fifth = LocalDate.of(2024, 9, 27)
                .datesUntil(LocalDate.of(2024, 11, 1))
                .filter(calendar::isWorkingDay)
                .skip(4)
                .findFirst();
        assertThat(fifth).contains(LocalDate.of(2024, 10, 9));
    }

    private static Points loss(SectionSheet section) {
        return section.section().full().minus(section.score());
    }

    /** The card of a person, of the findings that name them and of sign-ins that went so. */
    private static PersonSheet card(String person, String facts, SignInOutcome... outcomes) {
        var points = new ArrayList<DuePoint>();
        for (var outcome : outcomes) {
            points.add(new DuePoint(person, Sample.OCTOBER.atDay(9 + points.size()), SignInPoint.AM_IN, outcome));
        }
        var own = Sample.of(facts).parsed().stream()
                .filter(fact -> person.equals(fact.staffNo()))
                .toList();
        return ScorePerson.score(
                new PersonMonth(person, Sample.OCTOBER, points, own, null), Sample.EDITION, Sample.EDITION.readings());
    }

    /** Windows W01, W02… each with as many faults of two points as its number says: equal numbers are ties. */
    private static List<Contender> windows(Integer... faults) {
        return new ArrayList<>(Stream.iterate(1, number -> number <= faults.length, number -> number + 1)
                .map(number -> window(number, "S7.7 x" + Arrays.asList(faults).get(number - 1)))
                .toList());
    }

    private static Contender window(int number, @Nullable String facts) {
        var sheet = Sample.of(facts).attendance(528, 0, 0, 0).sheet();
        return new Contender("W%02d".formatted(number), UnitKind.WINDOW, sheet);
    }

    private static Pool rank(List<Contender> contenders) {
        return RankUnits.rank(contenders, Sample.EDITION, Sample.EDITION.readings())
                .get(0);
    }

    private static List<String> titled(Pool pool) {
        return pool.placings().stream()
                .filter(placing -> placing.title() != null)
                .map(placing -> placing.contender().unit())
                .toList();
    }
}
