package cn.xunting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * 分 — an exact amount of points, held in hundredths. On the wire it is a decimal string with two places
 * ({@code "29.83"}, {@code "-11.00"}). Nothing here rounds; whoever must round does it through
 * {@link #ratioRoundedHalfUp}, named after the sentence that orders it (四(一), 四(二): two places, half up).
 *
 * @param hundredths the amount times 100
 */
public record Points(long hundredths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);
    private static final long HUNDRED = 100;

    /** Twice the remainder of a division by less than this still is a long. */
    private static final long HALVED = Long.MAX_VALUE / 2;

    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,2})?");

    /**
     * Reads a decimal of at most two places.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    public static Points parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an amount of points: " + text);
        }
        return new Points(new BigDecimal(text).movePointRight(2).longValueExact());
    }

    public static Points ofHundredths(long hundredths) {
        return new Points(hundredths);
    }

    /**
     * {@code this × numerator ÷ denominator}, divided once and rounded once, half up (away from zero), to two places.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Points ratioRoundedHalfUp(long numerator, long denominator) {
        var product = hundredths * numerator;
        return denominator > 0 && denominator < HALVED && Math.multiplyHigh(hundredths, numerator) == product >> 63
                ? new Points(roundedHalfUp(product, denominator))
                : new Points(BigDecimal.valueOf(hundredths)
                        .multiply(BigDecimal.valueOf(numerator))
                        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private static long roundedHalfUp(long dividend, long divisor) {
        var away = Math.abs(dividend % divisor) * 2 >= divisor ? 1 : 0;
        return dividend / divisor + (dividend < 0 ? -away : away);
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    public Points times(long factor) {
        return new Points(Math.multiplyExact(hundredths, factor));
    }

    public Points negated() {
        return new Points(Math.negateExact(hundredths));
    }

    public Points atMost(Points cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    public Points atLeast(Points floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** The wire form: two places, a dot, a minus where negative. */
    @Override
    public String toString() {
        var whole = hundredths / HUNDRED;
        var rest = Math.abs(hundredths % HUNDRED);
        var sign = hundredths < 0 && whole == 0 ? "-" : "";
        return sign + whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
