package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 业务管理, 四(三). */
class BusinessRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有问题                 |                                                   | 45.00
                    几种情形各按数量         | S3.1.1; S3.2.5 x2; S3.6.4 x3; S3.6.2 by:A         | 34.50
                    差评未核实不算           | S3.6.2 by:A ACKNOWLEDGED                          | 45.00
                    有异议的照算             | S3.1.1 DISPUTED                                   | 43.00
                    四十四分未扣完           | S3.1.1 x22                                        | 1.00
                    四十五分恰好扣完         | S3.3 x9                                           | 0.00
                    四十八分扣完为止         | S3.3 x9; S3.2.5                                   | 0.00
                    """)
    void business_faults_are_charged_in_full_down_to_nothing(String situation, @Nullable String facts, String score) {
        assertThat(Sample.of(facts).section(SectionCode.S3).score())
                .as(situation)
                .hasToString(score);
    }

    @Test
    void the_section_says_how_its_lines_become_its_score() {
        assertThat(Sample.of("").section(SectionCode.S3).arithmetic()).isEqualTo("无扣分，得 45.00");
        assertThat(Sample.of("S3.1.1").section(SectionCode.S3).arithmetic()).isEqualTo("45.00 − 2.00 = 43.00");
        assertThat(Sample.of("S3.3 x9; S3.2.5").section(SectionCode.S3).arithmetic())
                .isEqualTo("45.00 − (3.00 + 45.00)，扣完为止 = 0.00");
        assertThat(Sample.of("S3.3 x9").section(SectionCode.S3).arithmetic()).isEqualTo("45.00 − 45.00 = 0.00");
    }

    @Test
    void a_line_multiplies_its_item_by_the_quantity() {
        var line = Sample.of("S3.2.5 x2; S3.2.5 day:10")
                .section(SectionCode.S3)
                .lines()
                .get(0)
                .toWire();
        assertThat(line.item()).isEqualTo("S3.2.5");
        assertThat(line.clause()).isEqualTo("四(三)2-5");
        assertThat(line.arithmetic()).isEqualTo("3 × 3.00 = 9.00");
        assertThat(line.points()).hasToString("-9.00");
        assertThat(line.facts()).containsExactly(Sample.id(1), Sample.id(2));
        assertThat(line.policy()).isNull();
    }
}
