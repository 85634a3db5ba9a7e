package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 文明创建, 四(四). */
class CivilityRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    没有问题               |                                              | 3.00
                    一人迟到               | S4.2 by:A                                    | 2.50
                    被通报且已查实         | S4.3 by:A                                    | 1.50
                    被通报尚未查实         | S4.3 by:A RECORDED                           | 3.00
                    两人缺席               | S4.1 by:A; S4.1 by:B                         | 1.00
                    三人缺席恰好扣完       | S4.1 by:A; S4.1 by:B; S4.1 by:C              | 0.00
                    四人缺席扣完为止       | S4.1 by:A; S4.1 by:B; S4.1 by:C; S4.1 by:D   | 0.00
                    """)
    void each_person_missing_is_charged_to_the_unit(String situation, @Nullable String facts, String score) {
        assertThat(Sample.of(facts).section(SectionCode.S4).score())
                .as(situation)
                .hasToString(score);
    }
}
