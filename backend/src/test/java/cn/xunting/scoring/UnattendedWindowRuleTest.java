package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 窗口无人值守, 四(一)3. */
class UnattendedWindowRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有无人值守             |               | 29.83 | 0
                    一次并失去资格           | S1.8          | 27.83 | 1
                    没有核实也算             | S1.8 RECORDED | 27.83 | 1
                    撤回的不算也不失去资格   | S1.8 WITHDRAWN| 29.83 | 0
                    十四次未扣完             | S1.8 x14      | 1.83  | 1
                    十五次扣完为止           | S1.8 x15      | 0.00  | 1
                    """)
    void an_unattended_window_loses_two_points_each_time_and_the_title(
            String situation, @Nullable String facts, String score, int vetoes) {
        var sheet = Sample.of(facts).attendance(528, 3, 0, 0).sheet();
        assertThat(sheet.section(SectionCode.S1).score()).as(situation).hasToString(score);
        assertThat(sheet.monthVetoes()).hasSize(vetoes);
    }
}
