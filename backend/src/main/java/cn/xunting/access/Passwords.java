package cn.xunting.access;

import cn.xunting.hall.Hall;
import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 密码 — what a new one must be. */
final class Passwords {
    private static final int SHORTEST = 8;
    /** Birthdays and telephone numbers are shorter. */
    private static final int SHORTEST_OF_DIGITS = 12;
    /** Bcrypt reads no further. */
    static final int MOST_BYTES = 72;

    private Passwords() {}

    /**
     * Refuses a password that is too easily guessed.
     *
     * @param pointer where in the body it stood
     */
    static void demandGood(String password, Hall hall, String account, @Nullable String staffNo, String pointer) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw refused(pointer, "密码至少 " + SHORTEST + " 个字符，请换一个长一些的");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused(pointer, "密码过长，请不要超过 " + MOST_BYTES + " 个字节");
        }
        if (password.length() < SHORTEST_OF_DIGITS && password.chars().allMatch(Character::isDigit)) {
            throw refused(pointer, "密码不能只有数字（生日、电话都容易被猜到），请加上字母或文字");
        }
        List<String> own = Stream.concat(Stream.of(account, hall.code(), hall.name()), Stream.ofNullable(staffNo))
                .toList();
        if (PasswordStrength.of(password, own) < PasswordStrength.ENOUGH) {
            throw refused(pointer, "密码太容易猜到（常见密码、连续或重复的字符、账号、工号、年份都不算数），请换一个，例如几个不相干的词");
        }
    }

    private static Refusal refused(String pointer, String detail) {
        return Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, detail);
    }
}
