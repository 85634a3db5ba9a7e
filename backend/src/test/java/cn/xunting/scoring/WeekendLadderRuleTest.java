package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 周末值班, 四(三)7. Whether a delay reaches a step is judged before it becomes a fact; here it has become one. */
class WeekendLadderRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    不满半小时没有事实           |                                                       | 45.00 | 45.00
                    满半小时                     | S3.7.2 by:A                                           | 44.50 | 44.50
                    满一小时不在岗               | S3.7.3 by:A                                           | 44.00 | 44.00
                    没有到岗                     | S3.7.4 by:A                                           | 42.00 | 42.00
                    同一天三档只扣最重           | S3.7.2 by:A; S3.7.3 by:A; S3.7.4 by:A                 | 42.00 | 40.50
                    同一天同一档记两次只扣一次   | S3.7.3 by:A; S3.7.3 by:A                              | 44.00 | 43.00
                    两天各算                     | S3.7.2 by:A day:14; S3.7.3 by:A day:15                | 43.50 | 43.50
                    两人各算                     | S3.7.2 by:A; S3.7.3 by:B                              | 43.50 | 43.50
                    按数量比轻重                 | S3.7.2 x3 by:A; S3.7.3 by:A                           | 43.50 | 42.50
                    没有写明人的同日算一次       | S3.7.2; S3.7.4                                        | 42.00 | 41.50
                    撤销的不遮住别的             | S3.7.4 by:A REVOKED; S3.7.2 by:A                      | 44.50 | 44.50
                    """)
    void one_duty_is_charged_one_step_unless_steps_add_up(
            String situation, @Nullable String facts, String oneStep, String addedUp) {
        assertThat(Sample.of(facts).section(SectionCode.S3).score())
                .as(situation)
                .hasToString(oneStep);
        assertThat(Sample.of(facts)
                        .reading("weekend.cumulative=true")
                        .section(SectionCode.S3)
                        .score())
                .hasToString(addedUp);
    }

    @Test
    void a_covered_step_stays_on_the_sheet_and_says_why_it_costs_nothing() {
        var lines = Sample.of("S3.7.2 by:A; S3.7.4 by:A").section(SectionCode.S3).lines().stream()
                .map(Line::toWire)
                .toList();
        assertThat(lines.get(0).points()).hasToString("0.00");
        assertThat(lines.get(0).facts()).containsExactly(Sample.id(1));
        assertThat(lines.get(0).arithmetic()).isEqualTo("同一次值班只扣最重的一档，已另扣");
        assertThat(lines.get(1).points()).hasToString("-3.00");
        assertThat(lines.get(1).policy()).isEqualTo("weekend.cumulative");
    }

    @Test
    void of_two_equal_steps_the_first_counts() {
        var lines = Sample.of("S3.7.3 by:A; S3.7.2 x2 by:A").lines(SectionCode.S3);
        assertThat(lines).isEqualTo("S3.7.2 -1.00; S3.7.3 0.00");
    }
}
