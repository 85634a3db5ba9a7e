package cn.xunting.access;

import cn.xunting.model.ProblemType;
import cn.xunting.problem.Refusal;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** 密码 — hashing by bcrypt, and what a new password must be. */
final class Passwords {
    private static final int COST = 10;
    private static final int SHORTEST = 8;

    /** Bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    /** A hash nobody's password has: checked for unknown accounts, so that they take as long as known ones. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody", COST);

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    static boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && BcryptUtil.matches(password, hash);
    }

    static void checkForNobody(String password) {
        matches(password, NOBODY);
    }

    /**
     * Refuses a password that is too easily guessed.
     *
     * @param pointer where in the body it stood
     */
    static void demandGood(String password, String account, String pointer) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "密码至少 " + SHORTEST + " 个字符，请换一个长一些的");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "密码过长，请不要超过 " + MOST_BYTES + " 个字节");
        }
        if (password.equalsIgnoreCase(account)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, pointer, "密码不能与账号相同，请换一个");
        }
    }
}
