package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 工作纪律, 四(二). */
class DisciplineAverageRuleTest {
    private static final String WORKED = "S2.1.4b x7 by:A; S2.2.1 by:B; S2.3.1 by:C; S2.3.2";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有问题                       |                                             | 15.00
                    七次只按五分参加平均           | S2.1.4b x7 by:A; S2.2.1 by:B; S2.3.1 by:C; S2.3.2 | 13.42
                    三次各一分只舍入一次           | S2.1.1 by:A; S2.1.2 by:B; S2.3.1 by:C       | 14.50
                    三个小项各一次只舍入一次       | S2.1.1 by:A; S2.2.1 by:A; S2.3.1 by:A       | 14.25
                    一人一次                       | S2.1.1 by:A                                 | 14.83
                    一人一小项四分未到封顶         | S2.1.1 x4 by:A                              | 14.33
                    一人一小项恰好五分             | S2.1.1 x5 by:A                              | 14.17
                    一人一小项超过五分             | S2.1.1 x6 by:A                              | 14.17
                    封顶按小项各算                 | S2.1.1 x6 by:A; S2.3.1 x6 by:A              | 13.33
                    封顶按人各算                   | S2.1.1 x6 by:A; S2.1.1 x6 by:B              | 13.33
                    无责任人另成一份也封顶         | S2.1.1 x6 by:A; S2.1.1 x9                   | 13.33
                    未查实的投诉不算               | S2.2.1 by:A RECORDED                        | 15.00
                    重大投诉                       | S2.2.2 by:A                                 | 14.17
                    两件投诉恰好封顶               | S2.2.1 x2 by:A                              | 14.17
                    三件投诉超过封顶               | S2.2.1 x3 by:A                              | 14.17
                    """)
    void the_points_of_all_people_are_divided_by_the_head_count(
            String situation, @Nullable String facts, String score) {
        assertThat(Sample.of(facts).section(SectionCode.S2).score())
                .as(situation)
                .hasToString(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    按人封顶，平均                 | PERSON | AVERAGE | 1.58
                    按窗口封顶，平均               | WINDOW | AVERAGE | 1.92
                    都封顶，平均                   | BOTH   | AVERAGE | 1.58
                    按人封顶，无责任人全额         | PERSON | FULL    | 2.42
                    按窗口封顶，无责任人全额       | WINDOW | FULL    | 2.75
                    都封顶，无责任人全额           | BOTH   | FULL    | 2.42
                    """)
    void the_policies_say_where_the_cap_is_and_what_becomes_of_faults_of_nobody(
            String situation, String cap, String unattributed, String loss) {
        var section = Sample.of(WORKED)
                .reading("discipline.capStage=" + cap + " discipline.unattributed=" + unattributed)
                .section(SectionCode.S2);
        assertThat(section.section().full().minus(section.score()))
                .as(situation)
                .hasToString(loss);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    平均低于五分       | WINDOW | S2.1.1 x9 by:A                 | 4.50
                    平均恰好五分       | WINDOW | S2.1.1 x10 by:A                | 5.00
                    平均超过五分       | WINDOW | S2.1.1 x11 by:A                | 5.00
                    小项各自封顶       | WINDOW | S2.1.1 x11 by:A; S2.3.1 by:A   | 5.50
                    两人按人封顶后平均 | BOTH   | S2.1.1 x11 by:A; S2.1.1 x6 by:B | 5.00
                    只按人封顶         | PERSON | S2.1.1 x11 by:A; S2.1.1 x6 by:B | 5.00
                    无责任人也成一份，平均超过五分   | PERSON | S2.1.1 x6 by:A; S2.1.1 x6 by:B; S2.1.1 x6 | 7.50
                    无责任人也成一份，窗口再封顶     | BOTH   | S2.1.1 x6 by:A; S2.1.1 x6 by:B; S2.1.1 x6 | 5.00
                    """)
    void the_average_of_two_people_is_capped_by_subsection_where_the_policy_caps_the_window(
            String situation, String cap, String facts, String loss) {
        var section = Sample.of(facts)
                .crewOf(Sample.crew(2))
                .reading("discipline.capStage=" + cap)
                .section(SectionCode.S2);
        assertThat(section.section().full().minus(section.score()))
                .as(situation)
                .hasToString(loss);
    }

    @Test
    void faults_of_nobody_are_capped_before_they_are_charged_in_full() {
        var sample = Sample.of("S2.3.1 x6").reading("discipline.unattributed=FULL");
        assertThat(sample.section(SectionCode.S2).score()).hasToString("10.00");
        assertThat(sample.reading("discipline.capStage=WINDOW")
                        .section(SectionCode.S2)
                        .score())
                .hasToString("9.00");
    }

    @Test
    void without_people_only_what_is_charged_in_full_costs() {
        var nobody = Sample.of("S2.1.1 by:A; S2.3.1").crewOf(Sample.crew(0));
        assertThat(nobody.section(SectionCode.S2).score()).hasToString("15.00");
        assertThat(nobody.section(SectionCode.S2).lines().get(0).arithmetic()).isEqualTo("在册 0 人，不作平均 = 0.00");
        assertThat(nobody.reading("discipline.unattributed=FULL")
                        .section(SectionCode.S2)
                        .score())
                .hasToString("14.00");
    }

    @Test
    void each_item_has_a_line_and_the_lines_sum_to_the_rounded_loss() {
        assertThat(Sample.of(WORKED).lines(SectionCode.S2))
                .isEqualTo("S2.1.4b -0.83; S2.2.1 -0.42; S2.3.1 -0.17; S2.3.2 -0.16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    逐项累计       | PERSON | AVERAGE | (5.00 + 2.50 + 1.00 + 1.00) ÷ 6 = 1.58，其中本条 0.16
                    按小项分开     | WINDOW | AVERAGE | 7.00 ÷ 6 + 2.50 ÷ 6 + (1.00 + 1.00) ÷ 6 = 1.92，其中本条 0.17
                    全额写在最后   | PERSON | FULL    | (5.00 + 2.50 + 1.00) ÷ 6 + 1.00 = 2.42，其中本条 1.00
                    """)
    void the_last_line_shows_the_whole_division(String situation, String cap, String unattributed, String words) {
        var lines = Sample.of(WORKED)
                .reading("discipline.capStage=" + cap + " discipline.unattributed=" + unattributed)
                .section(SectionCode.S2)
                .lines();
        assertThat(lines.get(3).arithmetic()).as(situation).isEqualTo(words);
    }

    @Test
    void a_capped_subsection_says_so() {
        var line = Sample.of("S2.1.1 x11 by:A")
                .crewOf(Sample.crew(2))
                .reading("discipline.capStage=WINDOW")
                .section(SectionCode.S2)
                .lines()
                .get(0);
        assertThat(line.arithmetic()).isEqualTo("5.00（封顶） = 5.00");
    }

    @Test
    void a_line_names_the_policy_that_chose_its_reading() {
        var lines = Sample.of("S2.1.1 by:A; S2.3.1").section(SectionCode.S2).lines().stream()
                .map(Line::toWire)
                .toList();
        assertThat(lines.get(0).policy()).isEqualTo("discipline.capStage");
        assertThat(lines.get(1).policy()).isEqualTo("discipline.unattributed");
        assertThat(lines.get(0).arithmetic()).isEqualTo("1.00 ÷ 6 = 0.17");
    }
}
