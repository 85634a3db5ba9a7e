package cn.xunting.access.oidc;

import cn.xunting.access.SignInByIdentity;
import cn.xunting.access.oidc.OidcAttempts.Begun;
import cn.xunting.model.Digest;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.office.OidcAttempt;
import cn.xunting.model.wire.office.OidcSignIn;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 统一身份登录 — begins it and ends it; in between the person is with the provider. */
@ApplicationScoped
class SignInByProvider {
    private final OidcConfiguration configuration;
    private final OidcAttempts attempts;
    private final Provider provider;
    private final ExchangeCode exchange;
    private final CheckIdToken check;
    private final SignInByIdentity signIn;

    SignInByProvider(
            OidcConfiguration configuration,
            OidcAttempts attempts,
            Provider provider,
            ExchangeCode exchange,
            CheckIdToken check,
            SignInByIdentity signIn) {
        this.configuration = configuration;
        this.attempts = attempts;
        this.provider = provider;
        this.exchange = exchange;
        this.check = check;
        this.signIn = signIn;
    }

    /** Where the browser goes, and what to keep until it is back. */
    OidcAttempt begin(@Nullable String wanted) {
        OidcSettings settings = configuration.demand();
        String redirectUri = wanted == null ? settings.redirectUris().get(0) : wanted;
        if (!settings.redirectUris().contains(redirectUri)) {
            throw Refusal.of(
                    ProblemType.NOT_PROCESSABLE, "/redirectUri", "这个返回地址没有登记，请运维在 XUNTING_OIDC_REDIRECT_URIS 里列出");
        }
        URI authorization = provider.places().authorization();
        Begun begun = attempts.begin(settings.issuer(), redirectUri);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", redirectUri);
        query.put("scope", "openid");
        query.put("state", begun.state());
        query.put("nonce", begun.nonce());
        query.put("code_challenge", challenge(begun.verifier()));
        query.put("code_challenge_method", "S256");
        String address =
                authorization + (authorization.getRawQuery() == null ? "?" : "&") + ExchangeCode.encoded(query);
        return new OidcAttempt(attempts.sealed(begun), begun.state(), begun.nonce(), address, begun.expiresAt());
    }

    /** A session for whom the provider names. */
    Session end(OidcSignIn said) {
        OidcSettings settings = configuration.demand();
        String code = said.code();
        String idToken = said.idToken();
        if ((code == null) == (idToken == null)) {
            throw Refusal.of(ProblemType.NOT_PROCESSABLE, "/code", "请给出 code 或 idToken 其中之一");
        }
        Begun begun = attempts.use(said.attempt(), said.state())
                .filter(used -> used.issuer().equals(settings.issuer()))
                .orElseThrow(() -> notBelieved("这次登录已过期、已用过，或不是从这里开始的，请重新开始登录"));
        Optional<String> token = code == null ? Optional.ofNullable(idToken) : exchange.exchange(begun, code);
        String subject = token.flatMap(one -> check.subjectOf(one, begun.nonce()))
                .orElseThrow(() -> notBelieved("统一身份系统的凭证没有通过核对，请重新开始登录；仍不行请联系管理员"));
        return signIn.signIn(settings.issuer(), subject, said.device());
    }

    private Refusal notBelieved(String detail) {
        signIn.notBelieved();
        return new Refusal(ProblemType.WRONG_CREDENTIALS, detail);
    }

    private static String challenge(String verifier) {
        byte[] digest = Digest.newSha256().digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
