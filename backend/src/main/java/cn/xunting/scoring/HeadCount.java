package cn.xunting.scoring;

import cn.xunting.model.Points;
import java.math.BigDecimal;

/**
 * 人数 — an exact number of people, {@code personDays ÷ days}, because someone may serve a part of the month.
 *
 * @param personDays the working days of all people together
 * @param days the working days that make one person
 */
public record HeadCount(long personDays, long days) {
    private static final long HUNDREDTHS = 100;

    public HeadCount {
        if (personDays < 0 || days < 1) {
            throw new IllegalArgumentException("Not a head count: " + personDays + "/" + days);
        }
    }

    public static HeadCount of(long people) {
        return new HeadCount(people, 1);
    }

    public boolean isZero() {
        return personDays == 0;
    }

    /** {@code sum ÷ this}, rounded half up to two places (四(二)). */
    Points share(Points sum) {
        return sum.ratioRoundedHalfUp(days, personDays);
    }

    /** {@code 6}, {@code 5.5}, or a fraction such as {@code (116 ÷ 21)} where two places do not hold it exactly. */
    String inWords() {
        var hundredths = Math.multiplyExact(personDays, HUNDREDTHS);
        return hundredths % days == 0
                ? BigDecimal.valueOf(hundredths / days, 2).stripTrailingZeros().toPlainString()
                : "(" + personDays + " ÷ " + days + ")";
    }
}
