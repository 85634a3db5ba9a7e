package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.UnitKind;
import cn.xunting.regulation.Policy;
import cn.xunting.regulation.Readings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 每种口径的每个取值都有一例: for each policy one situation, and the figure that each of its values makes of it. */
class EveryReadingHasACaseTest {
    @ParameterizedTest
    @MethodSource("cases")
    void a_value_makes_the_figure_its_case_says(Case expected) {
        var policy = Policy.named(expected.policy()).orElseThrow();
        var value = expected.value().startsWith("n:") ? expected.value().substring("n:".length()) : expected.value();
        assertThat(figure(policy, Sample.EDITION.readings().with(expected.policy(), value)))
                .as(expected.situation())
                .isEqualTo(expected.figure());
    }

    @Test
    void each_value_of_each_policy_has_one_case() {
        assertThat(cases().stream().map(one -> one.policy() + "=" + one.value().replaceAll(":.*", "")))
                .containsExactlyElementsOf(Stream.of(Policy.values())
                        .flatMap(policy -> policy.choices().stream().map(value -> policy.title() + "=" + value))
                        .toList());
    }

    /** Months are not closed yet, so nothing can come late: the one policy whose values make no difference so far. */
    @Test
    void no_two_values_of_a_policy_make_the_same_figure_but_for_what_comes_after_the_close() {
        assertThat(cases().stream()
                        .filter(one -> !one.policy().equals(Policy.LATE_EVENTS.title()))
                        .map(one -> one.policy() + " " + one.figure()))
                .doesNotHaveDuplicates();
    }

    private static String figure(Policy policy, Readings readings) {
        return switch (policy) {
            case ATTENDANCE_WINDOW_MODE -> score(Sample.of("").attendance(528, 3, 2, 0), SectionCode.S1, readings);
            case ABSENCE_INCLUDES_LATE -> score(Sample.of("").attendance(528, 3, 2, 1), SectionCode.S1, readings);
            case LEAVE_IN_DENOMINATOR -> score(oneAbsentAndFortyOnLeaveOf240(), SectionCode.S1, readings);
            case PERSONAL_MODEL -> card(readings).total().toString();
            case DISCIPLINE_CAP_STAGE ->
                score(
                        Sample.of("S2.1.1 x6 by:A; S2.1.1 x6 by:B; S2.1.1 x6; S2.3.1 x8 by:A")
                                .crewOf(Sample.crew(2)),
                        SectionCode.S2,
                        readings);
            case DISCIPLINE_UNATTRIBUTED -> score(Sample.of("S2.3.1 x3"), SectionCode.S2, readings);
            case OTHER_CAP -> score(Sample.of("S7.2 x2; S7.4 x2"), SectionCode.S7, readings);
            case TITLE_VETO ->
                titled(
                        List.of(window(1, "S1.8"), window(2, "S7.7 x2"), window(3, "S7.7 x3"), window(4, "S7.7 x4")),
                        readings);
            case TITLE_POOLS ->
                titled(
                        List.of(
                                new Contender("D01", UnitKind.DEPARTMENT, sheet("")),
                                window(1, "S7.7"),
                                window(2, "S7.7 x2"),
                                window(3, "S7.7 x3")),
                        readings);
            case TITLE_QUOTA_ROUNDING ->
                titled(List.of(window(1, ""), window(2, "S7.7"), window(3, "S7.7 x2"), window(4, "S7.7 x3")), readings);
            case TITLE_TIE -> titled(List.of(window(1, "S3.1.1"), window(2, "S7.7")), readings);
            case HEADCOUNT ->
                score(
                        Sample.of("S2.1.1 x3 by:A; S2.1.1 x3 by:B").crewOf(fiveAndOneWhoLeftHalfway()),
                        SectionCode.S2,
                        readings);
            case LATE_EVENTS ->
                under(Sample.of("S3.1.1 day:31"), readings).sheet().total().toString();
            case WEEKEND_CUMULATIVE ->
                score(Sample.of("S3.7.2 by:A; S3.7.3 by:A; S3.7.4 by:A"), SectionCode.S3, readings);
            case PUBLICITY_STACK -> score(Sample.of("S5.4c re:甲; S5.4p re:甲"), SectionCode.S5, readings);
            case SUSPENSION_START ->
                SuspendedMonths.of(List.of(LocalDate.of(2024, 3, 18)), readings, Sample.EDITION.suspensionTerm())
                        .stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" "));
        };
    }

    private static String score(Sample sample, SectionCode section, Readings readings) {
        return under(sample, readings).section(section).score().toString();
    }

    private static Sample under(Sample sample, Readings readings) {
        return new Sample(sample.facts(), sample.crew(), sample.attendance(), sample.closing(), readings);
    }

    private static Sample oneAbsentAndFortyOnLeaveOf240() {
        var sample = Sample.of("").attendance(200, 1, 0, 0);
        var points = new ArrayList<>(sample.attendance().points());
        points.addAll(Collections.nCopies(
                40, new DuePoint("P6", Sample.OCTOBER.atDay(9), SignInPoint.PM_IN, SignInOutcome.EXCUSED)));
        return new Sample("", sample.crew(), new Attendance(points), false, sample.readings());
    }

    private static Crew fiveAndOneWhoLeftHalfway() {
        var members = new ArrayList<>(Sample.crew(5).members());
        members.add(new CrewMember("X", 11, false));
        return new Crew(members, Sample.WORKING_DAYS);
    }

    /** Seven faults of a person whose unit has six of somebody else and a bonus. */
    private static PersonSheet card(Readings readings) {
        var own = Sample.of("S2.1.2 x7 by:A").parsed();
        var unit = Sample.of("S2.1.1 x6 by:B; S6.2").sheet();
        return ScorePerson.score(new PersonMonth("A", Sample.OCTOBER, List.of(), own, unit), Sample.EDITION, readings);
    }

    private static Contender window(int number, String facts) {
        return new Contender("W0" + number, UnitKind.WINDOW, sheet(facts));
    }

    private static ScoreSheet sheet(String facts) {
        return Sample.of(facts).attendance(528, 0, 0, 0).sheet();
    }

    /** Who gets the title. */
    private static String titled(List<Contender> contenders, Readings readings) {
        return RankUnits.rank(contenders, Sample.EDITION, readings).stream()
                .flatMap(pool -> pool.placings().stream())
                .filter(placing -> placing.title() != null)
                .map(placing -> placing.contender().unit())
                .collect(Collectors.joining(" "));
    }

    static List<Case> cases() {
        try (var content = EveryReadingHasACaseTest.class.getResourceAsStream("/scoring/reading-cases.csv")) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Case::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One line of the table; {@code n:10} chooses the amount for the value {@code n}. */
    record Case(String policy, String value, String situation, String figure) {
        static Case parse(String line) {
            var cells = line.split(",", -1);
            return new Case(cells[0], cells[1], cells[2], cells[3]);
        }
    }
}
