package cn.xunting.access.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.xunting.AdjustableClock;
import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.office.IdentityLink;
import cn.xunting.model.wire.office.NewOidcAttempt;
import cn.xunting.model.wire.office.OidcAttempt;
import cn.xunting.model.wire.office.OidcSignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by a provider that really answers, and by whatever else may come in its name. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OidcSignInTest {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Inject
    TestHall halls;

    @Inject
    AdjustableClock clock;

    @Inject
    SwitchedOidc oidc;

    private final String subject = UUID.randomUUID().toString();
    private OidcServer server;
    private Hall hall;
    private String account;
    private RequestSpecification administrator;

    @BeforeEach
    void link_an_account() {
        server = new OidcServer();
        oidc.to(server.settings());
        hall = halls.withWindows(1);
        account = halls.account(hall, AccountRole.INSPECTOR, null);
        administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        link(account, subject).statusCode(200);
    }

    @AfterEach
    void switch_it_off() {
        server.close();
        oidc.to(null);
        clock.letGo();
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_code_begins_a_session_like_a_password_does_and_it_is_put_down_the_same() {
        OidcAttempt attempt = begin();
        Response session = end(attempt, attempt.state(), server.authorize(attempt.authorizationUri(), subject));
        session.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("officer.account", equalTo(account))
                .body("mustChangePassword", equalTo(false));
        String token = session.path("accessToken");
        given().auth().oauth2(token).get("/api/v1/units").then().statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/api/v1/sessions")
                .then()
                .body("items.find { it.current }.device", equalTo("浏览器"));
        given().contentType("application/json")
                .body(Map.of("refreshToken", session.<String>path("refreshToken")))
                .post("/api/v1/sessions/refresh")
                .then()
                .statusCode(200);
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .queryParam("account", account)
                .get("/audit")
                .then()
                .body("items.action", equalTo(List.of("SIGN_IN")));
    }

    @Test
    void an_id_token_that_names_the_attempt_does_as_well() {
        OidcAttempt attempt = begin();
        endWith(attempt, server.token(claims(attempt))).statusCode(200).body("officer.account", equalTo(account));
    }

    @Test
    void an_attempt_serves_once_also_when_both_come_at_once() throws Exception {
        OidcAttempt attempt = begin();
        String token = server.token(claims(attempt));
        assertThat(AllAtOnce.times(4, () -> endWith(attempt, token).extract().statusCode()))
                .containsExactlyInAnyOrder(200, 401, 401, 401);
        OidcAttempt second = begin();
        String code = server.authorize(second.authorizationUri(), subject);
        end(second, second.state(), code).then().statusCode(200);
        refused(end(second, second.state(), code));
        OidcAttempt third = begin();
        refused(end(third, third.state(), code));
    }

    @Test
    void a_token_of_another_attempt_another_client_another_issuer_or_another_time_is_not_believed() {
        long now = clock.instant().getEpochSecond();
        List<Map<String, Object>> wrong = List.of(
                Map.of("nonce", "another"),
                Map.of("nonce", List.of("another")),
                Map.of("aud", "another"),
                Map.of("aud", List.of()),
                Map.of("aud", List.of(OidcServer.CLIENT, "another")),
                Map.of("azp", "another"),
                Map.of("iss", server.issuer() + "/"),
                Map.of("exp", now - 120),
                Map.of("nbf", now + 600),
                Map.of("sub", ""));
        for (Map<String, Object> change : wrong) {
            OidcAttempt attempt = begin();
            Map<String, Object> claims = claims(attempt);
            claims.putAll(change);
            endWith(attempt, server.token(claims))
                    .statusCode(401)
                    .body("type", equalTo(ProblemType.WRONG_CREDENTIALS.uri()));
        }
        for (String missing : List.of("nonce", "aud", "iss", "exp", "iat", "sub")) {
            OidcAttempt attempt = begin();
            Map<String, Object> claims = claims(attempt);
            claims.remove(missing);
            endWith(attempt, server.token(claims)).statusCode(401);
        }
        OidcAttempt attempt = begin();
        Map<String, Object> claims = claims(attempt);
        claims.putAll(Map.of("aud", List.of(OidcServer.CLIENT, "another"), "azp", OidcServer.CLIENT));
        endWith(attempt, server.token(claims)).statusCode(200);
    }

    @Test
    void a_forged_signature_is_none() throws Exception {
        RsaJsonWebKey stranger = OidcServer.newKey();
        stranger.setKeyId(server.key().getKeyId());
        OidcAttempt attempt = begin();
        endWith(attempt, OidcServer.sign(claims(attempt), stranger)).statusCode(401);

        OidcAttempt second = begin();
        String payload = server.token(claims(second)).split("\\.", -1)[1];
        endWith(second, encoded("{\"alg\":\"none\"}") + "." + payload + ".").statusCode(401);

        OidcAttempt third = begin(); // signed with the public key as if it were a shared secret
        String head = encoded("{\"alg\":\"HS256\",\"kid\":\"" + server.key().getKeyId() + "\"}") + "."
                + server.token(claims(third)).split("\\.", -1)[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(server.key().getPublicKey().getEncoded(), "HmacSHA256"));
        String forged = BASE64.encodeToString(mac.doFinal(head.getBytes(StandardCharsets.US_ASCII)));
        endWith(third, head + "." + forged).statusCode(401);

        OidcAttempt fourth = begin();
        endWith(fourth, "not.a.token").statusCode(401);
    }

    @Test
    void a_key_that_is_shown_later_is_found_and_made_up_ones_do_not_keep_the_provider_busy() {
        OidcAttempt attempt = begin();
        endWith(attempt, server.token(claims(attempt))).statusCode(200);
        server.renewKey();
        IntStream.range(0, 5).forEach(i -> {
            OidcAttempt early = begin();
            endWith(early, server.token(claims(early))).statusCode(401);
        });
        assertThat(server.keyReads()).isEqualTo(1);
        server.showKey();
        clock.ahead(Duration.ofSeconds(11));
        OidcAttempt late = begin();
        endWith(late, server.token(claims(late))).statusCode(200);
        assertThat(server.keyReads()).isEqualTo(2);
    }

    @Test
    void a_state_that_is_another_browsers_is_refused() {
        OidcAttempt mine = begin();
        OidcAttempt theirs = begin();
        refused(end(mine, theirs.state(), server.authorize(theirs.authorizationUri(), subject)));
        refused(end(mine, "", server.authorize(mine.authorizationUri(), subject)));
        refused(end(mine, mine.state(), server.authorize(theirs.authorizationUri(), subject)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ":", "x:y", "20261124060000000-AAAAAA:AAAA"})
    void an_attempt_that_was_never_begun_here_is_refused(String attempt) {
        given().contentType("application/json")
                .body(new OidcSignIn(attempt, "x", "x", null, null))
                .post("/api/v1/sessions/oidc")
                .then()
                .statusCode(401);
    }

    @Test
    void an_attempt_must_be_over_within_ten_minutes() {
        OidcAttempt attempt = begin();
        clock.ahead(Duration.ofMinutes(10).plusSeconds(1));
        endWith(attempt, server.token(claims(attempt))).statusCode(401).body("detail", containsString("重新开始"));
    }

    @Test
    void neither_or_both_of_code_and_token_is_answered_so_and_uses_nothing_up() {
        OidcAttempt attempt = begin();
        for (OidcSignIn wrong : List.of(
                new OidcSignIn(attempt.attempt(), attempt.state(), null, null, null),
                new OidcSignIn(attempt.attempt(), attempt.state(), "a", "b", null))) {
            given().contentType("application/json")
                    .body(wrong)
                    .post("/api/v1/sessions/oidc")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/code"));
        }
        endWith(attempt, server.token(claims(attempt))).statusCode(200);
    }

    @Test
    void an_address_that_is_not_listed_is_nowhere_to_come_back_to() {
        given().contentType("application/json")
                .body(new NewOidcAttempt("https://elsewhere.example/"))
                .post("/api/v1/sessions/oidc/attempts")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/redirectUri"));
    }

    @Test
    void who_is_linked_to_no_account_learns_what_to_tell_the_administrator() {
        String stranger = UUID.randomUUID().toString();
        OidcAttempt attempt = begin();
        end(attempt, attempt.state(), server.authorize(attempt.authorizationUri(), stranger))
                .then()
                .statusCode(401)
                .body("detail", containsString(stranger));
    }

    @Test
    void an_account_that_has_ended_or_is_locked_is_not_let_in() {
        clock.stop();
        for (int failure = 0; failure < 3; failure++) {
            given().contentType("application/json")
                    .body(new SignIn(account, "wrong-password", null))
                    .post("/api/v1/sessions");
        }
        OidcAttempt locked = begin();
        endWith(locked, server.token(claims(locked))).statusCode(429);
        clock.ahead(Duration.ofHours(1)); // another window of the audit log too, which this class has filled
        OidcAttempt free = begin();
        endWith(free, server.token(claims(free))).statusCode(200);

        given().spec(administrator).post("/accounts/" + account + "/end").then().statusCode(200);
        OidcAttempt ended = begin();
        endWith(ended, server.token(claims(ended))).statusCode(401).body("detail", containsString("停用"));
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .queryParam("account", account)
                .queryParam("action", "SIGN_IN_FAILED")
                .get("/audit")
                .then()
                .body("items.detail", hasItem(containsString("停用")));
    }

    @Test
    void a_first_password_that_nobody_has_used_is_no_hindrance_but_stays_one_for_passwords() {
        String password = given().spec(administrator)
                .post("/accounts/" + account + "/password-reset")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        OidcAttempt attempt = begin();
        String token = endWith(attempt, server.token(claims(attempt)))
                .statusCode(200)
                .body("mustChangePassword", equalTo(false))
                .extract()
                .path("accessToken");
        given().auth().oauth2(token).get("/api/v1/units").then().statusCode(200);
        String byPassword = given().contentType("application/json")
                .body(new SignIn(account, password, null))
                .post("/api/v1/sessions")
                .then()
                .body("mustChangePassword", equalTo(true))
                .extract()
                .path("accessToken");
        given().auth().oauth2(byPassword).get("/api/v1/units").then().statusCode(403);
    }

    @Test
    void taking_the_identity_away_ends_what_it_began_and_nothing_else() {
        RequestSpecification byPassword = TestHall.as(account);
        OidcAttempt attempt = begin();
        String token = endWith(attempt, server.token(claims(attempt))).extract().path("accessToken");
        for (int twice = 0; twice < 2; twice++) {
            given().spec(administrator)
                    .delete("/accounts/" + account + "/identity")
                    .then()
                    .statusCode(204);
        }
        given().auth().oauth2(token).get("/api/v1/units").then().statusCode(401);
        given().spec(byPassword).get("/units").then().statusCode(200);
        OidcAttempt again = begin();
        endWith(again, server.token(claims(again))).statusCode(401);
    }

    @Test
    void an_identity_is_one_accounts_and_the_administrators_business() {
        given().spec(administrator)
                .get("/accounts/" + account + "/identity")
                .then()
                .statusCode(200)
                .body("issuer", equalTo(server.issuer()))
                .body("subject", equalTo(subject));
        link(account, subject).statusCode(200);
        String other = halls.account(hall, AccountRole.INSPECTOR, null);
        link(other, subject).statusCode(409);
        link(other, "with space").statusCode(422).body("errors[0].pointer", equalTo("/subject"));
        link("nobody.there", "x").statusCode(404);
        RequestSpecification elsewhere = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        String path = "/accounts/" + account + "/identity";
        given().spec(elsewhere).get(path).then().statusCode(404);
        given().spec(elsewhere).delete(path).then().statusCode(404);
        given().spec(TestHall.as(account)).get(path).then().statusCode(403);
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .body(new IdentityLink("x"))
                .put(path)
                .then()
                .statusCode(403);
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .queryParam("action", "ACCOUNT")
                .get("/audit")
                .then()
                .body("items.target", hasItem("/api/v1/accounts/" + account + "/identity"));
    }

    @Test
    void a_provider_that_fails_or_is_away_is_unavailable_in_words() {
        OidcAttempt attempt = begin();
        String code = server.authorize(attempt.authorizationUri(), subject);
        server.failFromNowOn();
        unavailable(end(attempt, attempt.state(), code));
        OidcServer gone = new OidcServer();
        gone.close();
        oidc.to(gone.settings());
        unavailable(attempt());
    }

    @Test
    void a_provider_that_says_it_is_another_is_not_asked_further() {
        server.claimToBe(server.issuer() + "/");
        unavailable(attempt());
    }

    @Test
    void a_secret_the_provider_does_not_know_is_the_operators_matter() {
        OidcAttempt attempt = begin();
        oidc.to(new OidcSettings(server.issuer(), OidcServer.CLIENT, "wrong", List.of(OidcServer.REDIRECT)));
        unavailable(end(attempt, attempt.state(), server.authorize(attempt.authorizationUri(), subject)));
    }

    @Test
    void where_it_is_off_there_is_nothing_to_begin_or_end_or_link() {
        oidc.to(null);
        attempt().then().statusCode(404).body("detail", containsString("没有开通统一身份登录"));
        given().contentType("application/json")
                .body(new OidcSignIn("x", "x", "x", null, null))
                .post("/api/v1/sessions/oidc")
                .then()
                .statusCode(404);
        link(account, "x").statusCode(404).body("detail", containsString("没有开通统一身份登录"));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(401).body("type", equalTo(ProblemType.WRONG_CREDENTIALS.uri()));
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.UNAVAILABLE.uri()))
                .body("detail", containsString("统一身份系统"));
    }

    private ValidatableResponse link(String to, String as) {
        return given().spec(administrator)
                .body(new IdentityLink(as))
                .put("/accounts/" + to + "/identity")
                .then();
    }

    private static Response attempt() {
        return given().contentType("application/json").body("{}").post("/api/v1/sessions/oidc/attempts");
    }

    private static OidcAttempt begin() {
        return attempt().then().statusCode(200).extract().as(OidcAttempt.class);
    }

    private static Response end(OidcAttempt attempt, String state, String code) {
        return given().contentType("application/json")
                .body(new OidcSignIn(attempt.attempt(), state, code, null, "浏览器"))
                .post("/api/v1/sessions/oidc");
    }

    private static ValidatableResponse endWith(OidcAttempt attempt, String idToken) {
        return given().contentType("application/json")
                .body(new OidcSignIn(attempt.attempt(), attempt.state(), null, idToken, null))
                .post("/api/v1/sessions/oidc")
                .then();
    }

    private Map<String, Object> claims(OidcAttempt attempt) {
        long now = clock.instant().getEpochSecond();
        return new HashMap<>(Map.of(
                "iss",
                server.issuer(),
                "aud",
                OidcServer.CLIENT,
                "sub",
                subject,
                "nonce",
                attempt.nonce(),
                "iat",
                now,
                "exp",
                now + 300));
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
