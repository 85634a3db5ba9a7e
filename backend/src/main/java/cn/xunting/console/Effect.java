package cn.xunting.console;

import cn.xunting.month.Foreseen;
import cn.xunting.month.Foreseen.Told;
import cn.xunting.month.Foreseen.Untold;
import org.jspecify.annotations.Nullable;

/**
 * 影响 — what an act would do to the scores, beside what the reader was told of it before.
 *
 * @param told absent where it cannot be told
 * @param why it cannot, in Chinese; empty where it can
 * @param mark the effect as the form sends it back, so that nobody confirms another one than they have read
 * @param before the mark of what the reader was told; absent before they were asked
 */
record Effect(
        @Nullable Told told,
        String why,
        String mark,
        @Nullable String before) {
    static Effect of(Foreseen foreseen, @Nullable String before) {
        if (foreseen instanceof Told told) {
            return new Effect(told, "", mark(told), before);
        }
        Untold untold = (Untold) foreseen;
        return new Effect(null, why(untold), untold.name(), before);
    }

    /** Whether this very effect is the one the reader was told. */
    public boolean isConfirmed() {
        return mark.equals(before);
    }

    /** Whether the scores have moved since the reader was told. */
    public boolean isMoved() {
        return before != null && !isConfirmed();
    }

    private static String mark(Told told) {
        String unit = told.unit().totalBefore() + ">" + told.unit().totalAfter();
        Foreseen.Person person = told.person();
        return person == null ? unit : unit + " " + person.before() + ">" + person.after();
    }

    private static String why(Untold untold) {
        return switch (untold) {
            case NOT_THE_READERS -> "单位得分只向参加考核的人公开，这里不能显示前后的分数。";
            case CLOSED -> "这个月已经关账，分数不再变动。";
            case NOT_RANKED -> "这个月的排名里没有这个单位，没有分数可以比较。";
        };
    }
}
