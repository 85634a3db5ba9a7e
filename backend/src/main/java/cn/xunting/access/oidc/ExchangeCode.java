package cn.xunting.access.oidc;

import cn.xunting.access.oidc.OidcAttempts.Begun;
import cn.xunting.access.oidc.Provider.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 换取令牌 — hands the provider a code and gets the ID token. */
@ApplicationScoped
class ExchangeCode {
    private static final int BAD_REQUEST = 400;

    private final OidcConfiguration configuration;
    private final Provider provider;
    private final AskProvider ask;

    ExchangeCode(OidcConfiguration configuration, Provider provider, AskProvider ask) {
        this.configuration = configuration;
        this.provider = provider;
        this.ask = ask;
    }

    /** The ID token; empty if the provider does not take the code. */
    Optional<String> exchange(Begun begun, String code) {
        OidcSettings settings = configuration.demand();
        Places places = provider.places();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", begun.redirectUri());
        form.put("code_verifier", begun.verifier());
        form.put("client_id", settings.clientId());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(places.token()).header("Content-Type", "application/x-www-form-urlencoded");
        String secret = settings.clientSecret();
        if (secret != null && places.secretInForm()) {
            form.put("client_secret", secret);
        } else if (secret != null) {
            String pair = encoded(settings.clientId()) + ":" + encoded(secret);
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        AskProvider.Answer answer = ask.ask(request.POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
        String error = answer.body().path("error").asText();
        if (answer.status() == BAD_REQUEST && error.equals("invalid_grant")) {
            return Optional.empty();
        }
        String token = answer.body().path("id_token").asText();
        if (!answer.isOk() || token.isEmpty()) {
            throw AskProvider.unavailable(places.token(), "status " + answer.status() + " " + error);
        }
        return Optional.of(token);
    }

    /** A form, as it stands in a body or behind a question mark. */
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
