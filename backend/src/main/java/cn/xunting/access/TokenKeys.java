package cn.xunting.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key access tokens are signed with; it lives in the database, so that every backend accepts every other's tokens. */
@ApplicationScoped
class TokenKeys {
    private static final int ONLY = 1;

    private final EntityManager entities;
    private final Clock clock;
    private final AtomicReference<SecretKey> known = new AtomicReference<>();

    TokenKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Before the first request, so that no request waits for the database to read its token. */
    @Transactional
    void atStart(@Observes StartupEvent start) {
        known.set(load());
    }

    SecretKey current() {
        SecretKey key = known.get();
        if (key == null) {
            throw new IllegalStateException("Asked for the token key before the start");
        }
        return key;
    }

    private SecretKey load() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        // The first backend's key wins; the others read it.
        entities.createNativeQuery("insert ignore into token_key values (?1, ?2, ?3)")
                .setParameter(1, ONLY)
                .setParameter(2, Base64.getEncoder().encodeToString(fresh))
                .setParameter(3, clock.instant())
                .executeUpdate();
        String secret = entities.find(TokenKeyRow.class, ONLY).secret;
        return new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256");
    }
}
