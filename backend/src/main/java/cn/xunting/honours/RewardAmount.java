package cn.xunting.honours;

import cn.xunting.model.Points;
import cn.xunting.model.RewardRounding;
import cn.xunting.model.wire.office.RewardTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 奖励金额 — base × score ÷ 100 × days served ÷ the month's working days: exact, divided once and rounded once.
 *
 * @param yuan with two places
 * @param arithmetic in words
 */
record RewardAmount(String yuan, String arithmetic) {
    private static final long FULL = 100;

    static RewardAmount of(RewardTerms formula, Points score, int workingDays, int monthWorkingDays) {
        BigDecimal full = new BigDecimal(formula.base()).multiply(new BigDecimal(score.toString()));
        BigDecimal amount = full.multiply(BigDecimal.valueOf(workingDays))
                .divide(
                        BigDecimal.valueOf(FULL * monthWorkingDays),
                        places(formula.rounding()),
                        mode(formula.rounding()))
                .setScale(2);
        String share = workingDays == monthWorkingDays ? "" : " × " + workingDays + " ÷ " + monthWorkingDays;
        String words = formula.base() + " × " + score + " ÷ " + FULL + share + " = " + amount.toPlainString() + " 元，"
                + words(formula.rounding());
        return new RewardAmount(amount.toPlainString(), words);
    }

    private static int places(RewardRounding rounding) {
        return switch (rounding) {
            case YUAN_HALF_UP, YUAN_DOWN -> 0;
            case FEN_HALF_UP -> 2;
        };
    }

    private static RoundingMode mode(RewardRounding rounding) {
        return switch (rounding) {
            case YUAN_HALF_UP, FEN_HALF_UP -> RoundingMode.HALF_UP;
            case YUAN_DOWN -> RoundingMode.DOWN;
        };
    }

    private static String words(RewardRounding rounding) {
        return switch (rounding) {
            case YUAN_HALF_UP -> "四舍五入到元";
            case FEN_HALF_UP -> "四舍五入到分";
            case YUAN_DOWN -> "不足一元舍去";
        };
    }
}
