package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.AdjustableClock;
import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SessionTest {
    @Inject
    TestHall halls;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_spent_refresh_token_ends_the_session_with_all_its_tokens() {
        Tokens first = signedIn();
        Tokens second = Tokens.of(refresh(first));
        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(use(first).statusCode()).isEqualTo(200);
        clock.ahead(Duration.ofSeconds(121));
        refresh(first).then().statusCode(401).body("type", equalTo(ProblemType.NOT_SIGNED_IN.uri()));
        refresh(second).then().statusCode(401);
        assertThat(use(second).statusCode()).isEqualTo(401);
    }

    @Test
    void a_spent_refresh_token_still_serves_for_two_minutes_because_its_answer_may_be_lost() {
        Tokens first = signedIn();
        refresh(first).then().statusCode(200);
        clock.ahead(Duration.ofSeconds(119));
        Tokens again = Tokens.of(refresh(first));
        assertThat(use(again).statusCode()).isEqualTo(200);
        refresh(again).then().statusCode(200);
    }

    @Test
    void two_simultaneous_refreshes_with_one_token_both_leave_the_session_alive() throws Exception {
        Tokens first = signedIn();
        assertThat(AllAtOnce.times(2, () -> refresh(first).statusCode())).containsExactly(200, 200);
        assertThat(use(first).statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_access_token_at_once_and_the_refresh_token_with_it() {
        Tokens tokens = signedIn();
        given().auth()
                .oauth2(tokens.access())
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(204);
        use(tokens).then().statusCode(401).contentType("application/problem+json");
        refresh(tokens).then().statusCode(401);
    }

    @Test
    void an_access_token_is_good_for_fifteen_minutes() {
        String account = halls.account(halls.found(), AccountRole.AUDITOR, null);
        clock.ahead(Duration.ofMinutes(-17)); // a minute more than the skew allowed between machines
        Response old = signIn(account);
        assertThat(Instant.parse(old.path("expiresAt")))
                .isBetween(clock.instant().plusSeconds(14 * 60), clock.instant().plusSeconds(15 * 60));
        clock.ahead(Duration.ZERO);
        assertThat(use(Tokens.of(old)).statusCode()).isEqualTo(401);
        assertThat(use(Tokens.of(refresh(Tokens.of(old)))).statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_unused_for_thirty_days_is_over() {
        Tokens tokens = signedIn();
        clock.ahead(Duration.ofDays(29));
        Tokens renewed = Tokens.of(refresh(tokens));
        clock.ahead(Duration.ofDays(58));
        Tokens again = Tokens.of(refresh(renewed));
        clock.ahead(Duration.ofDays(88).plusMinutes(1));
        refresh(again).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "x", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000.x"})
    void a_refresh_token_that_is_none_is_refused(String token) {
        given().contentType("application/json")
                .body(new SessionRefresh(token))
                .post("/api/v1/sessions/refresh")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private Tokens signedIn() {
        return Tokens.of(signIn(halls.account(halls.found(), AccountRole.AUDITOR, null)));
    }

    private static Response signIn(String account) {
        return given().contentType("application/json")
                .body(new SignIn(account, TestHall.PASSWORD, "测试手机"))
                .post("/api/v1/sessions");
    }

    private static Response refresh(Tokens tokens) {
        return given().contentType("application/json")
                .body(new SessionRefresh(tokens.refresh()))
                .post("/api/v1/sessions/refresh");
    }

    private static Response use(Tokens tokens) {
        return given().auth().oauth2(tokens.access()).get("/api/v1/units");
    }

    private record Tokens(String access, String refresh) {
        static Tokens of(Response session) {
            session.then().statusCode(200);
            return new Tokens(session.path("accessToken"), session.path("refreshToken"));
        }
    }
}
