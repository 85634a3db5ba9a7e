package cn.xunting.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.SectionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 擅自调换人员, 四(七)2. */
class StaffChangeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    换一人                     | S7.2 by:A                       | S7.2 -5.00
                    换两人                     | S7.2 by:A; S7.2 by:B            | S7.2 -10.00
                    首席代表已扣不再扣         | S7.1 by:A; S7.2 by:A            | S7.1 -5.00; S7.2 0.00
                    首席代表与别人各扣         | S7.1 by:A; S7.2 by:A; S7.2 by:B | S7.1 -5.00; S7.2 -5.00; S7.2 0.00
                    一次变更只抵一次           | S7.1 by:A; S7.2 by:A; S7.2 by:A | S7.1 -5.00; S7.2 -5.00; S7.2 0.00
                    一条记两次只抵一次         | S7.1 by:A; S7.2 x2 by:A         | S7.1 -5.00; S7.2 -5.00
                    两次变更抵两次             | S7.1 x2 by:A; S7.2 x2 by:A      | S7.1 -10.00; S7.2 0.00
                    分两条的变更抵两次         | S7.1 by:A; S7.1 by:A; S7.2 x3 by:A | S7.1 -10.00; S7.2 -5.00
                    多出的抵扣不归别人         | S7.1 x2 by:A; S7.2 by:A; S7.2 by:B | S7.1 -10.00; S7.2 -5.00; S7.2 0.00
                    首席代表那条已撤销         | S7.1 by:A REVOKED; S7.2 by:A    | S7.2 -5.00
                    都没有写明人时各扣         | S7.1; S7.2                      | S7.1 -5.00; S7.2 -5.00
                    """)
    void a_change_is_charged_for_each_person_once(String situation, String facts, String lines) {
        assertThat(Sample.of(facts).lines(SectionCode.S7)).as(situation).isEqualTo(lines);
    }
}
