package cn.xunting.access.oidc;

import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * 核对身份令牌 — signed by a key the provider shows, with a signature of public keys; from this issuer, for this client, in its
 * time, and of the attempt at hand.
 */
@ApplicationScoped
class CheckIdToken {
    private static final Logger LOG = Logger.getLogger(CheckIdToken.class);
    private static final int SKEW_SECONDS = 60;
    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512
    };

    private final OidcConfiguration configuration;
    private final Provider provider;
    private final Clock clock;

    CheckIdToken(OidcConfiguration configuration, Provider provider, Clock clock) {
        this.configuration = configuration;
        this.provider = provider;
        this.clock = clock;
    }

    /**
     * Whom the token names; empty if it is not to be believed.
     *
     * @throws Refusal if the provider's keys cannot be had
     */
    Optional<String> subjectOf(String token, String nonce) {
        OidcSettings settings = configuration.demand();
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                    .setVerificationKeyResolver((signature, nesting) -> keyOf(signature))
                    .setExpectedIssuer(settings.issuer())
                    .setExpectedAudience(settings.clientId())
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .setEvaluationTime(
                            NumericDate.fromMilliseconds(clock.instant().toEpochMilli()))
                    .build()
                    .processToClaims(token);
            if (!nonce.equals(claims.getStringClaimValue("nonce")) || !isMeantFor(settings.clientId(), claims)) {
                LOG.warn("An ID token was not believed: why=another attempt's or another client's");
                return Optional.empty();
            }
            return Optional.of(claims.getSubject());
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof Refusal noKeys) {
                throw noKeys; // that the provider is away is not the token's fault
            }
            LOG.warnf(
                    "An ID token was not believed: codes=%s",
                    e.getErrorDetails().stream()
                            .map(error -> error.getErrorCode())
                            .toList());
            return Optional.empty();
        } catch (MalformedClaimException e) {
            return Optional.empty();
        }
    }

    /** Of several audiences one is who asked for it. */
    private static boolean isMeantFor(String client, JwtClaims claims) throws MalformedClaimException {
        String asker = claims.getStringClaimValue("azp");
        return asker == null ? claims.getAudience().size() == 1 : asker.equals(client);
    }

    private Key keyOf(JsonWebSignature signature) throws UnresolvableKeyException {
        List<JsonWebKey> keys =
                provider.keys(known -> !matching(signature, known).isEmpty());
        return matching(signature, keys).stream()
                .findFirst()
                .map(JsonWebKey::getKey)
                .orElseThrow(() -> new UnresolvableKeyException("It shows no such key"));
    }

    private static List<JsonWebKey> matching(JsonWebSignature signature, List<JsonWebKey> keys) {
        try {
            return new VerificationJwkSelector().selectList(signature, keys);
        } catch (JoseException e) {
            return List.of();
        }
    }
}
