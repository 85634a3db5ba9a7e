package cn.xunting.access;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** The real hashes, with the rounds of bcrypt counted: what a sign-in costs, without a clock. */
@Mock
@ApplicationScoped
class CountedPasswordHashes extends PasswordHashes {
    private final AtomicInteger checks = new AtomicInteger();

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
