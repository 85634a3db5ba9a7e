package cn.xunting.regulation;

/**
 * 停发期限 — for how long a decision suspends.
 *
 * @param clause where the regulation says so
 */
public record SuspensionTerm(String clause, int months) {
    public SuspensionTerm {
        if (months < 1) {
            throw new IllegalArgumentException("Not a term: " + months);
        }
    }
}
