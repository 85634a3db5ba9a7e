package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 加分情形, 四(六). */
class BonusRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有加分               |                                      | 0.00
                    一次创新               | S6.1                                 | 2.50
                    创新尚未核实           | S6.1 RECORDED                        | 0.00
                    差一点到满分           | S6.1; S6.2 x2                        | 4.50
                    恰好满分               | S6.1 x2                              | 5.00
                    合计十分只取满分       | S6.1 x2; S6.2; S6.3.p2 by:A          | 5.00
                    """)
    void a_bonus_is_earned_up_to_the_mark(String situation, @Nullable String facts, String score) {
        assertThat(Sample.of(facts).section(SectionCode.S6).score())
                .as(situation)
                .hasToString(score);
    }
}
