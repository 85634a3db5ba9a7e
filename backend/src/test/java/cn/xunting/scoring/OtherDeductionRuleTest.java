package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 其他扣分, 四(七). */
class OtherDeductionRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有扣分               |                     |               | 0.00
                    两次换人两次迟到       | S7.2 x2; S7.4 x2    |               | -11.00
                    文本不封顶             | S7.2 x20            | other.cap=none| -100.00
                    低于口径封顶           | S7.7 x4; S7.5       | other.cap=10  | -9.00
                    恰好口径封顶           | S7.7 x5             | other.cap=10  | -10.00
                    超过口径封顶           | S7.2 x2; S7.4 x2    | other.cap=10  | -10.00
                    封顶可以带小数         | S7.2 x2; S7.4 x2    | other.cap=7.5 | -7.50
                    """)
    void other_deductions_are_taken_from_the_total(
            String situation, @Nullable String facts, @Nullable String reading, String score) {
        assertThat(Sample.of(facts).reading(reading).section(SectionCode.S7).score())
                .as(situation)
                .hasToString(score);
    }

    @Test
    void the_section_says_how_its_lines_become_its_score() {
        assertThat(Sample.of("").section(SectionCode.S7).arithmetic()).isEqualTo("无扣分");
        assertThat(Sample.of("S7.7; S7.4").section(SectionCode.S7).arithmetic()).isEqualTo("从总分扣 0.50 + 2.00 = 2.50");
        assertThat(Sample.of("S7.7; S7.10").section(SectionCode.S7).arithmetic())
                .isEqualTo("从总分扣 2.00 = 2.00");
        assertThat(Sample.of("S7.7 x5")
                        .reading("other.cap=9.5")
                        .section(SectionCode.S7)
                        .arithmetic())
                .isEqualTo("从总分扣 10.00，最多扣 9.50");
    }

    @Test
    void a_notice_of_the_cyber_authority_costs_no_points_but_the_title_and_the_red_flag() {
        var sheet = Sample.of("S7.10").sheet();
        assertThat(sheet.section(SectionCode.S7).score()).hasToString("0.00");
        assertThat(sheet.section(SectionCode.S7).lines()).hasSize(1);
        assertThat(sheet.vetoes()).extracting(veto -> veto.effect().name()).containsExactly("VETO_MONTH", "VETO_YEAR");
    }
}
