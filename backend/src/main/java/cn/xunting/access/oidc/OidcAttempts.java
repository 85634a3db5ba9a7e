package cn.xunting.access.oidc;

import cn.xunting.database.Transactions;
import cn.xunting.keys.Seal;
import cn.xunting.keys.Secrets;
import cn.xunting.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * 登录尝试 — from its beginning to its end in the hands of whoever began it, sealed: strangers who only begin leave nothing
 * behind, and any backend can end it. Each serves once.
 */
@ApplicationScoped
class OidcAttempts {
    static final Duration LIFESPAN = Duration.ofMinutes(10);
    private static final String BELONGS_TO = "oidc attempt";

    private final Seal seal;
    private final EntityManager entities;
    private final Clock clock;

    OidcAttempts(Seal seal, EntityManager entities, Clock clock) {
        this.seal = seal;
        this.entities = entities;
        this.clock = clock;
    }

    /** A new one, with secrets of its own. */
    Begun begin(String issuer, String redirectUri) {
        return new Begun(
                issuer,
                redirectUri,
                Secrets.random(),
                Secrets.random(),
                Secrets.random() + Secrets.random(),
                clock.instant().plus(LIFESPAN).truncatedTo(ChronoUnit.SECONDS));
    }

    String sealed(Begun begun) {
        return seal.close(begun.text().getBytes(StandardCharsets.UTF_8), BELONGS_TO);
    }

    /** What was begun, now used up; empty if it is none, has expired, was used, or the state is another's. */
    Optional<Begun> use(String sealed, String state) {
        Instant now = clock.instant();
        return seal.open(sealed, BELONGS_TO)
                .map(text -> Begun.of(new String(text, StandardCharsets.UTF_8)))
                .filter(begun -> begun.state().equals(state) && now.isBefore(begun.expiresAt()))
                .filter(begun -> Transactions.retrying(() -> isFirst(begun, now)));
    }

    private boolean isFirst(Begun begun, Instant now) {
        entities.createNativeQuery("delete from oidc_used where expires_at < ?1")
                .setParameter(1, now)
                .executeUpdate();
        return entities.createNativeQuery("insert ignore into oidc_used values (?1, ?2)")
                        .setParameter(1, Digest.sha256(begun.state().getBytes(StandardCharsets.UTF_8)))
                        .setParameter(2, begun.expiresAt())
                        .executeUpdate()
                == 1;
    }

    /**
     * An attempt under way.
     *
     * @param verifier what the provider was told the digest of, so that the code is of use to nobody else (PKCE)
     */
    record Begun(String issuer, String redirectUri, String state, String nonce, String verifier, Instant expiresAt) {
        private static Begun of(String text) {
            List<String> lines = text.lines().toList();
            return new Begun(
                    lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4), Instant.parse(lines.get(5)));
        }

        private String text() {
            return String.join("\n", issuer, redirectUri, state, nonce, verifier, expiresAt.toString());
        }
    }
}
