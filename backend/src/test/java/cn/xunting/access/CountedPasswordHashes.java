package cn.xunting.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The real hashes, with the rounds of bcrypt counted: what a sign-in costs, without a clock. Made at bcrypt's least cost, because the
 * tests open some thousand accounts.
 */
@Mock
@ApplicationScoped
class CountedPasswordHashes extends PasswordHashes {
    private static final int LEAST = 4;

    private final AtomicInteger checks = new AtomicInteger();

    @Override
    String hash(String password) {
        return BcryptUtil.bcryptHash(password, LEAST);
    }

    @Override
    boolean check(String password, String hash) {
        checks.incrementAndGet();
        return super.check(password, hash);
    }

    /** The rounds since this was last asked. */
    int checks() {
        return checks.getAndSet(0);
    }
}
