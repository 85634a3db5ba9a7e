package cn.xunting.honours;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.model.Points;
import cn.xunting.model.RewardRounding;
import cn.xunting.model.wire.office.RewardTerms;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 奖励金额. */
class RewardAmountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整月                 | 500.00 | YUAN_HALF_UP | 92.00  | 22 | 22 | 460.00 | 500.00 × 92.00 ÷ 100 = 460.00 元，四舍五入到元
            一半的工作日         | 500.00 | YUAN_HALF_UP | 92.00  | 11 | 22 | 230.00 | 500.00 × 92.00 ÷ 100 × 11 ÷ 22 = 230.00 元，四舍五入到元
            差一分不到五角       | 500.00 | YUAN_HALF_UP | 92.09  | 22 | 22 | 460.00 | 500.00 × 92.09 ÷ 100 = 460.00 元，四舍五入到元
            正好五角进一元       | 500.00 | YUAN_HALF_UP | 92.10  | 22 | 22 | 461.00 | 500.00 × 92.10 ÷ 100 = 461.00 元，四舍五入到元
            不足一元舍去         | 500.00 | YUAN_DOWN    | 92.19  | 22 | 22 | 460.00 | 500.00 × 92.19 ÷ 100 = 460.00 元，不足一元舍去
            到分                 | 500.00 | FEN_HALF_UP  | 92.00  | 7  | 22 | 146.36 | 500.00 × 92.00 ÷ 100 × 7 ÷ 22 = 146.36 元，四舍五入到分
            半分进一分           | 0.50   | FEN_HALF_UP  | 1.00   | 22 | 22 | 0.01   | 0.50 × 1.00 ÷ 100 = 0.01 元，四舍五入到分
            不到半分             | 0.49   | FEN_HALF_UP  | 1.00   | 22 | 22 | 0.00   | 0.49 × 1.00 ÷ 100 = 0.00 元，四舍五入到分
            只除一次             | 1.00   | FEN_HALF_UP  | 100.00 | 1  | 3  | 0.33   | 1.00 × 100.00 ÷ 100 × 1 ÷ 3 = 0.33 元，四舍五入到分
            零分                 | 500.00 | YUAN_HALF_UP | 0.00   | 22 | 22 | 0.00   | 500.00 × 0.00 ÷ 100 = 0.00 元，四舍五入到元
            最大的基数           | 999999.99 | FEN_HALF_UP | 100.00 | 22 | 22 | 999999.99 | 999999.99 × 100.00 ÷ 100 = 999999.99 元，四舍五入到分
            """)
    void an_amount_is_divided_once_and_rounded_once(
            String situation,
            String base,
            RewardRounding rounding,
            String score,
            int served,
            int days,
            String yuan,
            String arithmetic) {
        RewardAmount amount =
                RewardAmount.of(new RewardTerms(new UUID(0, 1), base, rounding), Points.parse(score), served, days);
        assertThat(amount.yuan()).as(situation).isEqualTo(yuan);
        assertThat(amount.arithmetic()).isEqualTo(arithmetic);
    }
}
