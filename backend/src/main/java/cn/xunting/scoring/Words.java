package cn.xunting.scoring;

import cn.xunting.model.Points;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** 算式文字 — amounts as they are written in a line's arithmetic, the same in every locale. */
final class Words {
    private Words() {}

    /** An amount without its sign: whether it is taken or given, the section says. */
    static String of(Points amount) {
        return amount.compareTo(Points.ZERO) < 0 ? amount.negated().toString() : amount.toString();
    }

    /** {@code 5.00 + 2.50}. */
    static String sum(List<Points> amounts) {
        var joined = new StringJoiner(" + ");
        for (var amount : amounts) {
            joined.add(of(amount));
        }
        return joined.toString();
    }

    /** The sum as a factor: in brackets where it has more than one term. */
    static String factor(List<Points> amounts) {
        return factor(amounts.size(), sum(amounts));
    }

    /** As {@link #factor(List)}, of a sum of so many terms that is in words already. */
    static String factor(int terms, String sum) {
        return terms == 1 ? sum : "(" + sum + ")";
    }

    /** {@code 3}, or {@code (2 + 1)} where several counts make the number. */
    static String counts(List<Long> counts) {
        var sum = counts.stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return counts.size() == 1 ? sum : "(" + sum + ")";
    }
}
