package cn.xunting.access;

import cn.xunting.keys.Keyring;
import cn.xunting.keys.Keyring.Purpose;
import cn.xunting.keys.SigningKey;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** 访问令牌 — short-lived JWTs that name a session and nothing else; what the session may is read at every request. */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokens extends JWTCallerPrincipalFactory {
    static final Duration LIFESPAN = Duration.ofMinutes(15);
    static final String SESSION = "sid";

    private final Keyring keyring;
    private final Clock clock;

    AccessTokens(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /** A token for the session, and when it ends. */
    Issued issue(UUID session, String account) {
        return issue(session, account, LIFESPAN, Map.of());
    }

    /** A token that says something more and lives longer; what a browser's session shows. */
    Issued issue(UUID session, String account, Duration lifespan, Map<String, Object> more) {
        Instant now = clock.instant();
        Instant end = now.plus(lifespan);
        SigningKey key = keyring.newest(Purpose.TOKEN);
        JwtClaimsBuilder claims = Jwt.upn(account)
                .claim(SESSION, session.toString())
                .issuedAt(now)
                .expiresAt(end);
        more.forEach(claims::claim);
        return new Issued(claims.jws().keyId(key.id()).sign(key.hmac()), end);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo configured) throws ParseException {
        JWTAuthContextInfo withKey = new JWTAuthContextInfo(configured);
        withKey.setSecretVerificationKey(keyOf(token).hmac());
        return new DefaultJWTCallerPrincipalFactory().parse(token, withKey);
    }

    /** The key the token names, unless it was replaced so long ago that all it signed has ended: then it may be stolen. */
    private SigningKey keyOf(String token) throws ParseException {
        return Optional.ofNullable(keyId(token))
                .flatMap(id -> keyring.find(Purpose.TOKEN, id))
                .filter(key -> keyring.replacedAt(Purpose.TOKEN, key)
                        .map(replaced -> clock.instant().isBefore(replaced.plus(LIFESPAN)))
                        .orElse(true))
                .orElseThrow(() -> new ParseException("Signed by no key of this installation"));
    }

    private static @Nullable String keyId(String token) throws ParseException {
        try {
            return JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
        } catch (JoseException e) {
            throw new ParseException("Not a signed token", e);
        }
    }

    record Issued(String token, Instant expiresAt) {}
}
