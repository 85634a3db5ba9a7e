package cn.xunting.access.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An OpenID provider on this machine, which holds its clients to the letter: redirect, secret, PKCE, a code once. */
final class OidcServer implements AutoCloseable {
    static final String CLIENT = "xunting";
    static final String SECRET = "s3cret:/+ of the client";
    static final String REDIRECT = "http://localhost:8080/sign-in.html";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger keyReads = new AtomicInteger();
    private volatile RsaJsonWebKey key = newKey();
    private volatile RsaJsonWebKey shown = key;
    private volatile boolean failing;
    private volatile String claimedIssuer;

    OidcServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        claimedIssuer = issuer();
        server.createContext("/", this::serve);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/hall";
    }

    OidcSettings settings() {
        return new OidcSettings(issuer(), CLIENT, SECRET, List.of(REDIRECT));
    }

    /** The person at the browser says yes: the code that the browser would bring back. */
    String authorize(String authorizationUri, String subject) {
        Map<String, String> asked = form(URI.create(authorizationUri).getRawQuery());
        if (!of(asked, "response_type").equals("code")
                || !of(asked, "client_id").equals(CLIENT)
                || !of(asked, "redirect_uri").equals(REDIRECT)
                || !of(asked, "code_challenge_method").equals("S256")
                || !Arrays.asList(of(asked, "scope").split(" ", -1)).contains("openid")) {
            throw new IllegalArgumentException("A provider would show an error: " + asked);
        }
        String code = UUID.randomUUID().toString();
        asked.put("subject", subject);
        codes.put(code, asked);
        return code;
    }

    /** An ID token with these claims, signed with the key in use. */
    String token(Map<String, Object> claims) {
        return sign(claims, key);
    }

    static String sign(Map<String, Object> claims, RsaJsonWebKey with) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(JSON.writeValueAsString(claims));
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setKeyIdHeaderValue(with.getKeyId());
            signature.setKey(with.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    RsaJsonWebKey key() {
        return key;
    }

    static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(UUID.randomUUID().toString());
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with a new key from now on, which is not shown yet. */
    void renewKey() {
        key = newKey();
    }

    void showKey() {
        shown = key;
    }

    void failFromNowOn() {
        failing = true;
    }

    void claimToBe(String issuer) {
        claimedIssuer = issuer;
    }

    int keyReads() {
        return keyReads.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (failing) {
            answer(exchange, 500, Map.of());
        } else if (path.equals("/realms/hall/.well-known/openid-configuration")) {
            answer(
                    exchange,
                    200,
                    Map.of(
                            "issuer", claimedIssuer,
                            "authorization_endpoint", issuer() + "/authorize",
                            "token_endpoint", issuer() + "/token",
                            "jwks_uri", issuer() + "/keys"));
        } else if (path.equals("/realms/hall/keys")) {
            keyReads.incrementAndGet();
            answer(
                    exchange,
                    200,
                    JSON.readValue(new JsonWebKeySet(shown).toJson(OutputControlLevel.PUBLIC_ONLY), Map.class));
        } else if (path.equals("/realms/hall/token")) {
            exchangeCode(exchange);
        } else {
            answer(exchange, 404, Map.of());
        }
    }

    private void exchangeCode(HttpExchange exchange) throws IOException {
        Map<String, String> said = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String pair = new String(
                Base64.getDecoder()
                        .decode(Objects.requireNonNullElse(
                                        exchange.getRequestHeaders().getFirst("Authorization"), "Basic ")
                                .substring("Basic ".length())),
                StandardCharsets.UTF_8);
        String secret = URLDecoder.decode(pair.substring(pair.indexOf(':') + 1), StandardCharsets.UTF_8);
        Map<String, String> asked = codes.remove(of(said, "code"));
        if (!secret.equals(SECRET)) {
            answer(exchange, 401, Map.of("error", "invalid_client"));
        } else if (asked == null
                || !of(said, "redirect_uri").equals(of(asked, "redirect_uri"))
                || !challenge(of(said, "code_verifier")).equals(of(asked, "code_challenge"))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            long now = System.currentTimeMillis() / 1000;
            String token = token(Map.of(
                    "iss",
                    issuer(),
                    "aud",
                    CLIENT,
                    "sub",
                    of(asked, "subject"),
                    "nonce",
                    of(asked, "nonce"),
                    "iat",
                    now,
                    "exp",
                    now + 300));
            answer(exchange, 200, Map.of("access_token", "x", "token_type", "Bearer", "id_token", token));
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String of(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static void answer(HttpExchange exchange, int status, Map<?, ?> body) throws IOException {
        byte[] content = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
