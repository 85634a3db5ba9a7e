package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 个人考勤情形计入窗口, 四(一). */
class AttendanceItemsRuleTest {
    private static final String PLUS = "attendance.windowMode=RATIO_PLUS_ITEMS";
    private static final String AVERAGE = "attendance.windowMode=AVERAGE_ITEMS";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    缺勤率口径不计个人情形         | RATIO            |           | 29.83
                    缺勤率另加个人情形             | RATIO_PLUS_ITEMS |           | 21.83
                    个人情形按人数平均             | AVERAGE_ITEMS    |           | 28.67
                    脱岗同样另加                   | RATIO_PLUS_ITEMS | S1.4 by:A | 19.77
                    脱岗同样参加平均               | AVERAGE_ITEMS    | S1.4 by:A | 28.33
                    巡查发现的早退另加             | RATIO_PLUS_ITEMS | S1.2 by:A | 20.83
                    巡查发现的早退参加平均         | AVERAGE_ITEMS    | S1.2 by:A | 28.50
                    无人值守不参加平均             | AVERAGE_ITEMS    | S1.8      | 26.67
                    """)
    void personal_items_reach_the_unit_as_the_policy_says(
            String situation, String mode, @Nullable String facts, String score) {
        var section = Sample.of(facts)
                .attendance(528, 3, 2, 0)
                .reading("attendance.windowMode=" + mode)
                .section(SectionCode.S1);
        assertThat(section.score()).as(situation).hasToString(score);
    }

    @Test
    void in_the_mode_with_both_a_finding_has_a_line_of_the_ratio_and_one_of_its_own() {
        var sample = Sample.of("S1.4 by:A").attendance(528, 0, 1, 0).reading(PLUS);
        assertThat(sample.lines(SectionCode.S1)).isEqualTo("S1.1 -1.00; S1.4 -0.06; S1.4 -2.00");
        assertThat(sample.section(SectionCode.S1).lines().get(2).arithmetic()).isEqualTo("1 × 2.00 = 2.00");
    }

    @Test
    void an_average_is_rounded_once_over_all_items() {
        var sample = Sample.of("S1.1 by:A; S1.2 by:A; S1.4 by:A").reading(AVERAGE);
        assertThat(sample.lines(SectionCode.S1)).isEqualTo("S1.1 -0.17; S1.2 -0.16; S1.4 -0.34");
        var last = sample.section(SectionCode.S1).lines().get(2).toWire();
        assertThat(last.arithmetic()).isEqualTo("(1.00 + 1.00 + 2.00) ÷ 6 = 0.67，其中本条 0.34");
        assertThat(last.policy()).isEqualTo("attendance.windowMode");
    }

    @Test
    void without_people_there_is_no_average() {
        var sample = Sample.of("S1.4 by:A").crewOf(Sample.crew(0)).reading(AVERAGE);
        assertThat(sample.lines(SectionCode.S1)).isEqualTo("S1.4 0.00");
        assertThat(sample.section(SectionCode.S1).lines().get(0).arithmetic()).isEqualTo("本月在册 0 人，不作平均");
    }
}
