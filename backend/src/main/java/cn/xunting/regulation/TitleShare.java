package cn.xunting.regulation;

/**
 * 评选比例 — the share of a pool that gets the month's title (五).
 *
 * @param clause where the regulation says so
 */
public record TitleShare(String clause, int numerator, int denominator) {
    public TitleShare {
        if (numerator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
        }
    }

    /** 名额: how many of {@code units} get the title. */
    public int quota(int units, QuotaRounding rounding) {
        var parts = Math.multiplyExact(units, numerator);
        return switch (rounding) {
            case FLOOR -> parts / denominator;
            case HALF_UP -> (2 * parts + denominator) / (2 * denominator);
        };
    }
}
