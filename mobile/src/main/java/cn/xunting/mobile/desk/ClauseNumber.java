package cn.xunting.mobile.desk;

/** 条号 — a clause's number as digits alone, so that 四(二)1, 四（二）1, 4(2)1 and 4.2.1 are one: {@code 421}. */
public final class ClauseNumber {
    private static final String NUMERALS = "〇一二三四五六七八九";

    private ClauseNumber() {}

    /** The digits of a clause, or of what somebody typed for one; letters are dropped, and 十 counts as 1 and what follows. */
    public static String digits(String clause) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < clause.length(); i++) {
            char sign = clause.charAt(i);
            int numeral = NUMERALS.indexOf(sign);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            } else if (numeral >= 0) {
                digits.append(numeral);
            } else if (sign == '十') {
                boolean alone = i + 1 == clause.length() || NUMERALS.indexOf(clause.charAt(i + 1)) < 0;
                digits.append(alone ? "10" : "1");
            }
        }
        return digits.toString();
    }

    /** Whether somebody typed a clause's number: digits, numerals, brackets and dots, and nothing else. */
    public static boolean isMeant(String typed) {
        return !digits(typed).isEmpty()
                && typed.chars().allMatch(sign -> "〇一二三四五六七八九十0123456789()（）.．-、 ".indexOf(sign) >= 0);
    }
}
