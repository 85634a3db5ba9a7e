package cn.xunting.wire;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Checks what people write into a body; what is missing or too long is refused by its pointer. */
public final class BodyText {
    /** The longest reason that anybody may give. */
    public static final int LONGEST_REASON = 500;

    private BodyText() {}

    /** Refuses a text that is blank or longer than so many characters. */
    public static void demand(String pointer, String text, int longest) {
        if (text.isBlank()) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "不能为空，请补上");
        }
        demandShort(pointer, text, longest);
    }

    /** Refuses a text that is longer than so many characters. */
    public static void demandShort(String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "请不要超过 " + longest + " 个字");
        }
    }

    /** Refuses a reason that is longer than {@link #LONGEST_REASON}. */
    public static void demandShortReason(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/reason", "理由请不要超过 " + LONGEST_REASON + " 个字");
        }
    }
}
