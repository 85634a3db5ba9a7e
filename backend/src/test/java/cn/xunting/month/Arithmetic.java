package cn.xunting.month;

import cn.xunting.model.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 验算 — reckons anew what a sheet says in words, exactly, so that a reader with a pencil comes to the same. Knows
 * {@code + − × ÷}, brackets, and the words that stand around them.
 */
final class Arithmetic {
    private static final Pattern TOKEN = Pattern.compile("[0-9]+(\\.[0-9]+)?|[()+−×÷]");
    private static final Pattern EQUATION = Pattern.compile("(.*)(?: = |，最多扣 )([0-9.]+)(，.*)?");
    private static final Pattern OWN_PART = Pattern.compile(".*，(?:其中本条|本条扣|扣) ([0-9.]+)");
    private static final Pattern SAID_ALONE = Pattern.compile(".*，[得为] (-?[0-9.]+)");
    private static final Pattern WORDS = Pattern.compile("（封顶）|窗口 |从总分扣 |，扣完为止|，最高 [0-9.]+|在册 0 人，不作平均");
    private static final int PLACES = 2;

    private final List<String> tokens;
    private int next;

    private Arithmetic(String formula) {
        tokens = TOKEN.matcher(formula).results().map(match -> match.group()).toList();
    }

    private record Fraction(BigInteger numerator, BigInteger denominator) {
        static Fraction of(String decimal) {
            var value = new BigDecimal(decimal);
            return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction negated() {
            return new Fraction(numerator.negate(), denominator);
        }

        Fraction over(Fraction other) {
            return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        Points rounded() {
            return Points.parse(new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator), PLACES, RoundingMode.HALF_UP)
                    .toPlainString());
        }
    }

    /** Whether the words have a formula in them. */
    static boolean isIn(String words) {
        return EQUATION.matcher(words).matches();
    }

    /** What the formula comes to, rounded once, half up, before anything caps it. */
    static Points reckoned(String words) {
        var equation = EQUATION.matcher(words);
        if (!equation.matches()) {
            throw new IllegalArgumentException("No formula in: " + words);
        }
        var formula = WORDS.matcher(equation.group(1)).replaceAll("");
        return formula.isBlank() ? Points.ZERO : new Arithmetic(formula).sum().rounded();
    }

    /** The result in the words, zero where they name none. */
    static Points said(String words) {
        for (var pattern : List.of(EQUATION, SAID_ALONE)) {
            var result = pattern.matcher(words);
            if (result.matches()) {
                return Points.parse(result.group(pattern == EQUATION ? 2 : 1));
            }
        }
        return Points.ZERO;
    }

    /** The part of the result that is the line's own, or else all of it. */
    static Points own(String words) {
        var part = OWN_PART.matcher(words);
        return part.matches() ? Points.parse(part.group(1)) : said(words);
    }

    private Fraction sum() {
        var sum = product();
        while (next < tokens.size() && (at("+") || at("−"))) {
            var minus = at("−");
            next++;
            sum = sum.plus(minus ? product().negated() : product());
        }
        return sum;
    }

    private Fraction product() {
        var product = factor();
        while (next < tokens.size() && (at("×") || at("÷"))) {
            var over = at("÷");
            next++;
            product = over ? product.over(factor()) : product.times(factor());
        }
        return product;
    }

    private Fraction factor() {
        if (at("(")) {
            next++;
            var inner = sum();
            next++; // its closing bracket
            return inner;
        }
        if (at("+")) { // what stood before it was words
            next++;
            return factor();
        }
        var number = Fraction.of(tokens.get(next));
        next++;
        return number;
    }

    private boolean at(String token) {
        return tokens.get(next).equals(token);
    }
}
