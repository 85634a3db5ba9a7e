package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 信息宣传, 四(五). */
class PublicityRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一条也没有                     |                                              | 0.00 | 0.00
                    报送一条                       | S5.1                                         | 0.10 | 0.10
                    报送尚未查实                   | S5.1 RECORDED                                | 0.00 | 0.00
                    报送采用再加两级媒体           | S5.1 x6; S5.2 x2; S5.4p; S5.4x               | 2.00 | 2.00
                    再多一条国家级仍不超过满分     | S5.1 x6; S5.2 x2; S5.4p; S5.4x; S5.4n        | 2.00 | 2.00
                    差一点到满分                   | S5.1 x9; S5.4p                               | 1.90 | 1.90
                    恰好满分                       | S5.1 x10; S5.4p                              | 2.00 | 2.00
                    同一条被两级采用取最高         | S5.4c re:甲; S5.4p re:甲                     | 1.00 | 1.50
                    同一条被同级采用两次取一次     | S5.4x re:甲; S5.4x re:甲                     | 0.20 | 0.40
                    两条各取各的                   | S5.4c re:甲; S5.4x re:乙                     | 0.70 | 0.70
                    没有写明哪一条的各算           | S5.4c; S5.4c                                 | 1.00 | 1.00
                    报送采用与媒体同一条也各加     | S5.1 re:甲; S5.2 re:甲; S5.4x re:甲          | 0.40 | 0.40
                    同一条三级只取一级             | S5.4x re:甲; S5.4p re:甲; S5.4c re:甲        | 1.00 | 1.70
                    """)
    void publicity_is_earned_up_to_the_mark_and_the_highest_medium_once(
            String situation, @Nullable String facts, String highest, String all) {
        assertThat(Sample.of(facts).section(SectionCode.S5).score())
                .as(situation)
                .hasToString(highest);
        assertThat(Sample.of(facts)
                        .reading("publicity.stack=ALL")
                        .section(SectionCode.S5)
                        .score())
                .hasToString(all);
    }

    @Test
    void a_lower_medium_stays_on_the_sheet_and_says_why_it_earns_nothing() {
        var lines = Sample.of("S5.1; S5.4c re:甲; S5.4p re:甲").section(SectionCode.S5).lines().stream()
                .map(Line::toWire)
                .toList();
        assertThat(lines.get(0).policy()).isNull();
        assertThat(lines.get(1).item()).isEqualTo("S5.4p");
        assertThat(lines.get(1).policy()).isEqualTo("publicity.stack");
        assertThat(lines.get(2).points()).hasToString("0.00");
        assertThat(lines.get(2).arithmetic()).isEqualTo("同一条信息已按更高一级加分，不重复加");
    }

    @Test
    void the_section_says_how_its_lines_become_its_score() {
        assertThat(Sample.of("").section(SectionCode.S5).arithmetic()).isEqualTo("无加分，得 0.00");
        assertThat(Sample.of("S5.1; S5.4x").section(SectionCode.S5).arithmetic())
                .isEqualTo("0.10 + 0.20 = 0.30");
        assertThat(Sample.of("S5.1; S5.4n").section(SectionCode.S5).arithmetic())
                .isEqualTo("0.10 + 2.00，最高 2.00 = 2.00");
        assertThat(Sample.of("S5.4n").section(SectionCode.S5).arithmetic()).isEqualTo("2.00 = 2.00");
    }
}
