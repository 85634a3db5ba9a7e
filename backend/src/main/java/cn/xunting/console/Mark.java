package cn.xunting.console;

import cn.xunting.model.SignInOutcome;

/**
 * 出勤符号 — how a sign-in is drawn: a letter and a colour, so that neither is needed to tell.
 *
 * @param symbol a Chinese character that the page says in the reader's language, or a sign that all read alike
 * @param style the end of a style's name
 * @param label what it stands for, in Chinese
 */
public record Mark(String symbol, String style, String label) {
    private static final Mark CORRECTED = new Mark("补", "corrected", "补签");
    private static final Mark OUTAGE = new Mark("停", "excused", "停机");

    /** How an outcome is drawn, by what it rests on. */
    static Mark of(SignInOutcome outcome, String cause) {
        return switch (outcome) {
            case ON_TIME -> cause.equals("CORRECTION") ? CORRECTED : new Mark("✓", "good", "正常");
            case LATE -> new Mark("迟", "late", "迟到");
            case EARLY -> new Mark("早", "late", "早退");
            case ABSENT -> new Mark("缺", "absent", "缺勤");
            case EXCUSED -> cause.equals("OUTAGE") ? OUTAGE : new Mark("假", "excused", "准假");
            case OPEN -> new Mark("·", "open", "待定");
        };
    }
}
