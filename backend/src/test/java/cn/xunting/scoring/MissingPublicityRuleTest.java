package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 全月无信息或约稿未交, 四(七)7. */
class MissingPublicityRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    零报送                         |                    | -2.00 | 91.00
                    报送一条                       | S5.1               | 0.00  | 93.10
                    报送一条尚未查实               | S5.1 RECORDED      | -2.00 | 91.00
                    只有媒体采用没有报送           | S5.4x              | -2.00 | 91.20
                    报送过但约稿未交               | S5.1; S7.11        | -2.00 | 91.10
                    零报送又约稿未交只扣一次       | S7.11              | -2.00 | 91.00
                    记了两次只扣一次               | S5.1; S7.11 x3; S7.11 | -2.00 | 91.10
                    """)
    void at_the_close_it_is_charged_once(String situation, @Nullable String facts, String score, String total) {
        var sheet = Sample.of(facts).closed().sheet();
        assertThat(sheet.section(SectionCode.S7).score()).as(situation).hasToString(score);
        assertThat(sheet.total()).hasToString(total);
        assertThat(sheet.atRisk()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    零报送           |             | 93.00 | 本月还没有计分的 S5.1 信息，关账时将按 S7.11 扣 2.00 分；请在月底前报送并查实至少一条。
                    约稿未交         | S5.1; S7.11 | 93.10 | 已记录 S7.11，关账时将扣 2.00 分；如有异议请在关账前提出。
                    报送一条         | S5.1        | 93.10 |
                    """)
    void while_the_month_is_open_it_is_a_warning(
            String situation, @Nullable String facts, String total, @Nullable String warning) {
        var sheet = Sample.of(facts).sheet();
        assertThat(sheet.total()).as(situation).hasToString(total);
        if (warning == null) {
            assertThat(sheet.atRisk()).isEmpty();
        } else {
            assertThat(sheet.atRisk()).containsExactly(warning);
        }
    }

    @Test
    void a_line_without_a_fact_states_its_reason() {
        var line = Sample.of("").closed().section(SectionCode.S7).lines().get(0).toWire();
        assertThat(line.facts()).isEmpty();
        assertThat(line.arithmetic()).isEqualTo("本月没有计分的 S5.1 信息：每月一次，扣 2.00");
    }

    @Test
    void a_recorded_miss_is_on_the_sheet_of_an_open_month_without_points() {
        var line =
                Sample.of("S5.1; S7.11").section(SectionCode.S7).lines().get(0).toWire();
        assertThat(line.points()).hasToString("0.00");
        assertThat(line.facts()).containsExactly(Sample.id(2));
        assertThat(line.arithmetic()).isEqualTo("关账时扣分，目前只作提醒");
    }
}
