package cn.xunting.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 密码散列 — by bcrypt, which costs time on purpose. */
@ApplicationScoped
class PasswordHashes {
    private static final int COST = 10;
    /** A hash nobody's password has. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody", COST);

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** Whether the password is the one of the hash; without a hash it costs as much and never is. */
    boolean matches(String password, Optional<String> hash) {
        boolean is = password.getBytes(StandardCharsets.UTF_8).length <= Passwords.MOST_BYTES
                && check(password, hash.orElse(NOBODY));
        return is && hash.isPresent();
    }

    /** One round of bcrypt. */
    boolean check(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }
}
