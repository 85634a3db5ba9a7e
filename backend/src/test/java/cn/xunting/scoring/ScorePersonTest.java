package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.model.SectionCode;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 个人成绩, 五. */
class ScorePersonTest {
    private static final String OWN = "OWN_EVENTS";
    private static final String WINDOW = "WINDOW_PLUS_OWN";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有情形只有满分               | OWN_EVENTS      | 0 | 0 |                                             | 93.00
                    办法算例                       | OWN_EVENTS      | 2 | 1 | S2.1.2 x7 by:A; S3.6.2 by:A; S4.1 by:A      | 82.00
                    巡查发现的迟到和脱岗同样扣     | OWN_EVENTS      | 0 | 0 | S1.1 by:A; S1.4 by:A                        | 90.00
                    出勤扣完为止                   | OWN_EVENTS      | 0 | 16|                                             | 63.00
                    两个单位的仪表只封顶一次       | OWN_EVENTS      | 0 | 0 | S2.1.2 x3 by:A; S2.1.1 x4 by:A day:20       | 88.00
                    各小项分别封顶                 | OWN_EVENTS      | 0 | 0 | S2.1.2 x9 by:A; S2.2.1 x3 by:A; S2.3.1 by:A | 82.00
                    差评没有查实不计               | OWN_EVENTS      | 0 | 0 | S3.6.2 by:A RECORDED                        | 93.00
                    撤销的不计                     | OWN_EVENTS      | 0 | 0 | S2.1.2 by:A REVOKED                         | 93.00
                    只扣窗口的业务情形不扣个人     | OWN_EVENTS      | 0 | 0 | S3.6.1 by:A                                 | 93.00
                    文明创建扣完为止               | OWN_EVENTS      | 0 | 0 | S4.1 x4 by:A                                | 90.00
                    本人竞赛加分封顶               | OWN_EVENTS      | 0 | 0 | S6.3.p1 by:A; S6.3.x3 by:A                  | 98.00
                    其他扣分只记录                 | OWN_EVENTS      | 0 | 0 | S7.5 by:A                                   | 93.00
                    信息宣传不计入个人             | OWN_EVENTS      | 0 | 0 | S5.1 by:A                                   | 93.00
                    窗口得分再扣本人               | WINDOW_PLUS_OWN | 2 | 1 | S2.1.2 x7 by:A                              | 84.17
                    窗口加分连同本人封顶           | WINDOW_PLUS_OWN | 0 | 0 | S6.3.p1 by:A                                | 97.17
                    """)
    void a_persons_month_is_scored_as_the_model_says(
            String situation, String model, int late, int absent, @Nullable String facts, String total) {
        assertThat(score(model, late, absent, facts).total()).as(situation).hasToString(total);
    }

    @Test
    void the_cap_of_a_subsection_is_spread_over_its_lines() {
        var lines = score(OWN, 0, 0, "S2.1.1 x3 by:A; S2.1.2 x4 by:A; S2.1.3 by:A")
                .section(SectionCode.S2)
                .lines();
        assertThat(lines).extracting(line -> line.points().toString()).containsExactly("-3.00", "-2.00", "0.00");
        assertThat(lines.get(1).arithmetic()).isEqualTo("4 × 1.00 = 4.00，服务规范最多扣 5.00，本条扣 2.00");
    }

    @Test
    void a_line_names_the_sign_ins_at_most_six() {
        var lines = score(OWN, 1, 7, null).section(SectionCode.S1).lines();
        assertThat(lines.get(0).reason()).isEqualTo("10-08 上午上班");
        assertThat(lines.get(1).reason()).endsWith("10-06 上午上班 等 7 次");
    }

    @Test
    void six_sign_ins_are_all_named() {
        var lines = score(OWN, 0, 6, null).section(SectionCode.S1).lines();
        assertThat(lines.get(0).reason()).endsWith("10-06 上午上班");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    扣去本人的     | S2 | S2.1.2 x7 by:A | 窗口 14.17 − 5.00 = 9.17
                    扣完为止       | S4 | S4.1 x4 by:A   | 窗口 3.00 − 4.00，扣完为止 = 0.00
                    加上本人的     | S6 | S6.3.x1 by:A   | 窗口 1.00 + 3.00 = 4.00
                    加到最高       | S6 | S6.3.p1 by:A   | 窗口 1.00 + 5.00，最高 5.00 = 5.00
                    本人没有情形   | S1 |                | 与窗口相同，为 30.00
                    """)
    void a_section_that_starts_from_the_windows_says_how_it_goes_on(
            String situation, SectionCode section, @Nullable String facts, String words) {
        assertThat(score(WINDOW, 0, 0, facts).section(section).arithmetic())
                .as(situation)
                .isEqualTo(words);
    }

    @Test
    void what_is_only_recorded_has_a_line_without_points() {
        var line = score(OWN, 0, 0, "S7.5 by:A").section(SectionCode.S7).lines().get(0);
        assertThat(line.points().isZero()).isTrue();
        assertThat(line.arithmetic()).isEqualTo("只记录，不扣个人");
    }

    @Test
    void only_settled_faults_count_toward_the_interview() {
        assertThat(score(OWN, 0, 0, "S2.1.2 x2 by:A ACKNOWLEDGED; S2.3.1 by:A RECORDED")
                        .interview())
                .isEqualTo(new InterviewCount(2, false));
        assertThat(score(OWN, 0, 0, "S2.1.2 x2 by:A ACKNOWLEDGED; S2.3.1 by:A").interview())
                .isEqualTo(new InterviewCount(3, true));
    }

    @Test
    void only_faults_of_discipline_count_toward_the_interview() {
        assertThat(score(OWN, 0, 0, "S4.1 x3 by:A; S3.6.2 x3 by:A").interview())
                .isEqualTo(new InterviewCount(0, false));
    }

    @Test
    void a_complaint_that_is_acknowledged_but_not_verified_counts_neither_in_the_score_nor_toward_the_interview() {
        var sheet = score(OWN, 0, 0, "S2.1.2 x2 by:A ACKNOWLEDGED; S2.2.1 by:A ACKNOWLEDGED");
        assertThat(sheet.section(SectionCode.S2).score()).hasToString("13.00");
        assertThat(sheet.interview()).isEqualTo(new InterviewCount(2, false));
        assertThat(score(OWN, 0, 0, "S2.1.2 x2 by:A ACKNOWLEDGED; S2.2.1 by:A").interview())
                .isEqualTo(new InterviewCount(3, true));
    }

    @Test
    void what_concerns_another_person_is_refused() {
        var facts = Sample.of("S4.1 by:B").parsed();
        assertThatThrownBy(() -> new PersonMonth("A", Sample.OCTOBER, List.of(), facts, null))
                .isInstanceOf(IllegalArgumentException.class);
        var points = List.of(new DuePoint("B", Sample.OCTOBER.atDay(9), SignInPoint.AM_IN, SignInOutcome.LATE));
        assertThatThrownBy(() -> new PersonMonth("A", Sample.OCTOBER, points, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_the_units_sheet_there_is_nothing_to_start_from() {
        var month = new PersonMonth("A", Sample.OCTOBER, List.of(), List.of(), null);
        var readings = Sample.of(null).reading("personal.model=" + WINDOW).readings();
        assertThatThrownBy(() -> ScorePerson.score(month, Sample.EDITION, readings))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonSheet score(String model, int late, int absent, @Nullable String facts) {
        var points = new ArrayList<DuePoint>();
        for (var number = 1; number <= absent + late; number++) {
            var outcome = number <= absent ? SignInOutcome.ABSENT : SignInOutcome.LATE;
            points.add(new DuePoint("A", Sample.OCTOBER.atDay(number), SignInPoint.AM_IN, outcome));
        }
        // The unit's own month: six faults of somebody else, and 1 point of bonus.
        var unit = Sample.of("S2.1.1 x6 by:B; S6.2").sheet();
        var readings = Sample.of(null).reading("personal.model=" + model).readings();
        var own = Sample.of(facts).parsed();
        return ScorePerson.score(new PersonMonth("A", Sample.OCTOBER, points, own, unit), Sample.EDITION, readings);
    }
}
