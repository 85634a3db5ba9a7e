package cn.xunting.access.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says about itself: its addresses and keys. They are read when first needed and again after an hour; keys also
 * when a token names one that is not among them, but not more often than a stranger with made-up tokens should cause.
 */
@ApplicationScoped
class Provider {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(10);

    private final OidcConfiguration configuration;
    private final AskProvider ask;
    private final Clock clock;
    private volatile @Nullable Places places;
    private volatile @Nullable Keys keys;

    Provider(OidcConfiguration configuration, AskProvider ask, Clock clock) {
        this.configuration = configuration;
        this.ask = ask;
        this.clock = clock;
    }

    /** Where to go for what. */
    Places places() {
        String issuer = configuration.demand().issuer();
        Places known = places;
        if (known != null && known.issuer().equals(issuer) && isFresh(known.readAt())) {
            return known;
        }
        Places read = read(issuer);
        places = read;
        return read;
    }

    /** The keys it signs with, read anew if none of those known is the one that is looked for. */
    List<JsonWebKey> keys(Predicate<List<JsonWebKey>> holdsIt) {
        URI place = places().keys();
        Keys known = keys;
        if (known == null || !known.place().equals(place) || !isFresh(known.readAt())) {
            known = readKeys(place);
        } else if (!holdsIt.test(known.keys())
                && !clock.instant().isBefore(known.readAt().plus(KEYS_AT_MOST_EVERY))) {
            known = readKeys(place);
        }
        return known.keys();
    }

    private boolean isFresh(Instant readAt) {
        return clock.instant().isBefore(readAt.plus(FRESH));
    }

    private Places read(String issuer) {
        URI place = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        AskProvider.Answer answer = ask.ask(HttpRequest.newBuilder(place));
        JsonNode said = answer.body();
        if (!answer.isOk() || !issuer.equals(said.path("issuer").asText())) {
            throw AskProvider.unavailable(place, "it does not describe the issuer that is configured");
        }
        List<String> methods = new ArrayList<>();
        said.path("token_endpoint_auth_methods_supported").forEach(method -> methods.add(method.asText()));
        return new Places(
                issuer,
                address(place, said, "authorization_endpoint"),
                address(place, said, "token_endpoint"),
                address(place, said, "jwks_uri"),
                methods.contains("client_secret_post") && !methods.contains("client_secret_basic"),
                clock.instant());
    }

    private static URI address(URI place, JsonNode said, String name) {
        String address = said.path(name).asText();
        if (!OidcSettings.isEncrypted(address)) {
            throw AskProvider.unavailable(place, name + " is no https address");
        }
        return URI.create(address);
    }

    private Keys readKeys(URI place) {
        AskProvider.Answer answer = ask.ask(HttpRequest.newBuilder(place));
        try {
            Keys read = new Keys(place, new JsonWebKeySet(answer.body().toString()).getJsonWebKeys(), clock.instant());
            if (!answer.isOk() || read.keys().isEmpty()) {
                throw AskProvider.unavailable(place, "it shows no keys");
            }
            keys = read;
            return read;
        } catch (JoseException e) {
            throw AskProvider.unavailable(place, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The provider's addresses.
     *
     * @param secretInForm whether the client's secret goes into the form and not into a header
     */
    record Places(String issuer, URI authorization, URI token, URI keys, boolean secretInForm, Instant readAt) {}

    private record Keys(URI place, List<JsonWebKey> keys, Instant readAt) {
        private Keys {
            keys = List.copyOf(keys);
        }
    }
}
