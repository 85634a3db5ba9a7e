package cn.xunting.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** 访问令牌 — short-lived JWTs that name a session and nothing else; what the session may is read at every request. */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokens extends JWTCallerPrincipalFactory {
    static final Duration LIFESPAN = Duration.ofMinutes(15);
    static final String SESSION = "sid";

    private final TokenKeys keys;
    private final Clock clock;

    AccessTokens(TokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for the session, and when it ends. */
    Issued issue(UUID session, String account) {
        Instant now = clock.instant();
        Instant end = now.plus(LIFESPAN);
        String token = Jwt.upn(account)
                .claim(SESSION, session.toString())
                .issuedAt(now)
                .expiresAt(end)
                .sign(keys.current());
        return new Issued(token, end);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo configured) throws ParseException {
        JWTAuthContextInfo withKey = new JWTAuthContextInfo(configured);
        withKey.setSecretVerificationKey(keys.current());
        return new DefaultJWTCallerPrincipalFactory().parse(token, withKey);
    }

    record Issued(String token, Instant expiresAt) {}
}
