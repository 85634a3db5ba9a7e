package cn.xunting.gate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An installation behind a TLS proxy, with a console at another address. */
@QuarkusTest
@TestProfile(BehindProxyTest.Installation.class)
@QuarkusTestResource(DatabaseForTests.class)
class BehindProxyTest {
    private static final String CONSOLE = "https://console.example";

    /** What the environment says. */
    public static final class Installation implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "xunting.behind-proxy", "true",
                    "xunting.tls", "true",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", CONSOLE,
                    "quarkus.http.cors.access-control-allow-credentials", "false",
                    "quarkus.http.cors.exposed-headers", "ETag,Location,Retry-After");
        }
    }

    @Inject
    RequestRates rates;

    @Inject
    AdjustableClock clock;

    @Test
    void a_browser_is_told_to_stay_with_tls() {
        for (String path : new String[] {"/", "/api/v1/units", "/q/health/live"}) {
            given().get(path).then().header("Strict-Transport-Security", equalTo("max-age=31536000"));
        }
    }

    @Test
    void the_named_page_may_call_and_no_other() {
        given().header("Origin", CONSOLE)
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", equalTo(CONSOLE))
                .header("Access-Control-Allow-Credentials", not(equalTo("true")));
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/units")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", nullValue())
                .body("type", equalTo(ProblemType.NOT_PERMITTED.uri()))
                .body("detail", containsString("请管理员"));
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "PUT")
                .options("/api/v1/schedule")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void the_named_page_may_ask_beforehand() {
        given().header("Origin", CONSOLE)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/api/v1/schedule")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(CONSOLE))
                .header("Access-Control-Allow-Credentials", not(equalTo("true")));
    }

    @Test
    void the_backends_own_page_may_always_call() {
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .get("/api/v1/units")
                .then()
                .statusCode(401);
    }

    @Test
    void who_floods_is_told_apart_by_the_address_the_proxy_wrote() {
        clock.stop();
        try {
            while (rates.ofAddress("203.0.113.9").isEmpty()) {
                Thread.onSpinWait();
            }
            given().header("X-Forwarded-For", "198.51.100.1, 203.0.113.9")
                    .get("/api/v1/units")
                    .then()
                    .statusCode(429);
            given().header("X-Forwarded-For", "203.0.113.9, 198.51.100.1")
                    .get("/api/v1/units")
                    .then()
                    .statusCode(401);
        } finally {
            clock.letGo();
        }
    }
}
