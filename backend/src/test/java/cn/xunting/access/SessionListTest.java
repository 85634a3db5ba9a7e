package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions are listed and ended, one or all; a stolen one does not outlive its discovery. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SessionListTest {
    @Inject
    TestHall halls;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private String account;

    @BeforeEach
    void open_an_account() {
        hall = halls.withWindows(1);
        account = halls.account(hall, AccountRole.INSPECTOR, null);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_stolen_refresh_token_ends_the_thief_and_the_owner_whoever_renews_first() {
        Tokens stolen = signIn("手机");
        Tokens bystander = signIn("网页");
        Tokens first = Tokens.of(refresh(stolen)); // by the thief, or by the owner
        clock.ahead(Duration.ofMinutes(3));
        refresh(stolen).then().statusCode(401); // by the other
        for (Tokens tokens : List.of(first, stolen)) {
            use(tokens, 401);
            refresh(tokens).then().statusCode(401);
        }
        use(bystander, 200);
    }

    @Test
    void a_theft_within_the_grace_is_found_when_the_one_who_was_overtaken_renews() {
        Tokens stolen = signIn("手机");
        Tokens owner = Tokens.of(refresh(stolen));
        Tokens thief = Tokens.of(refresh(stolen));
        use(owner, 200);
        use(thief, 200);
        refresh(owner).then().statusCode(401);
        use(owner, 401);
        use(thief, 401);
        refresh(thief).then().statusCode(401);
    }

    @Test
    void ones_own_sessions_are_listed_with_device_and_times_the_last_used_first() {
        Tokens phone = signIn("督查手机");
        Tokens browser = signIn("网页");
        clock.ahead(Duration.ofMinutes(5));
        refresh(phone).then().statusCode(200);
        given().spec(by(browser))
                .get("/sessions")
                .then()
                .statusCode(200)
                .body("items.device", contains("督查手机", "网页"))
                .body("items.current", contains(false, true));
        given().spec(by(browser)).get("/sessions?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void one_session_or_all_others_or_all_are_ended_at_once() {
        Tokens here = signIn("这里");
        Tokens lost = signIn("丢了的手机");
        Tokens third = signIn("网页");
        String id = id(here, "丢了的手机");
        given().spec(by(here)).delete("/sessions/" + id).then().statusCode(204);
        given().spec(by(here)).delete("/sessions/" + id).then().statusCode(204); // again is harmless
        use(lost, 401);
        refresh(lost).then().statusCode(401);
        use(third, 200);

        given().spec(by(here)).delete("/sessions").then().statusCode(204);
        use(third, 401);
        use(here, 200);
        Tokens fourth = signIn("又一部");
        given().spec(by(here)).delete("/sessions?current=true").then().statusCode(204);
        use(fourth, 401);
        use(here, 401);
    }

    @Test
    void nobody_ends_a_session_that_is_not_theirs() {
        Tokens mine = signIn("我的");
        String other = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification stranger = TestHall.as(other);
        String id = id(mine, "我的");
        given().spec(stranger).delete("/sessions/" + id).then().statusCode(404);
        given().spec(stranger).delete("/sessions/" + UUID.randomUUID()).then().statusCode(404);
        given().spec(stranger).delete("/sessions/x").then().statusCode(400);
        given().spec(stranger).delete("/sessions").then().statusCode(204);
        use(mine, 200);
    }

    @Test
    void an_administrator_lists_and_ends_the_sessions_of_their_own_hall() {
        Tokens phone = signIn("手机");
        Tokens browser = signIn("网页");
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String path = "/accounts/" + account + "/sessions";
        String id = given().spec(administrator)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.current", contains(false, false))
                .extract()
                .path("items.find { it.device == '手机' }.id");
        given().spec(administrator).delete(path + "/" + id).then().statusCode(204);
        use(phone, 401);
        use(browser, 200);
        given().spec(administrator).delete(path).then().statusCode(204);
        use(browser, 401);
        given().spec(administrator).get(path).then().body("items", hasSize(0));

        RequestSpecification foreign = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        given().spec(foreign).get(path).then().statusCode(404);
        given().spec(foreign).delete(path).then().statusCode(404);
        String own = halls.account(hall, AccountRole.INSPECTOR, null);
        TestHall.as(own);
        given().spec(administrator)
                .delete("/accounts/" + own + "/sessions/" + id) // somebody else's session
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_an_administrator_sees_the_sessions_of_others(AccountRole role) {
        RequestSpecification by = halls.as(hall, role, "W01");
        given().spec(by).get("/accounts/" + account + "/sessions").then().statusCode(403);
        given().spec(by).delete("/accounts/" + account + "/sessions").then().statusCode(403);
        given().spec(by).get("/sessions").then().statusCode(200).body("items", hasSize(1));
    }

    private Tokens signIn(String device) {
        return Tokens.of(given().contentType("application/json")
                .body(new SignIn(account, TestHall.PASSWORD, device))
                .post("/api/v1/sessions"));
    }

    private static String id(Tokens tokens, String device) {
        return given().spec(by(tokens))
                .get("/sessions")
                .then()
                .extract()
                .path("items.find { it.device == '" + device + "' }.id");
    }

    private static Response refresh(Tokens tokens) {
        return given().contentType("application/json")
                .body(new SessionRefresh(tokens.refresh()))
                .post("/api/v1/sessions/refresh");
    }

    private static void use(Tokens tokens, int status) {
        given().spec(by(tokens)).get("/accounts/me").then().statusCode(status);
    }

    private static RequestSpecification by(Tokens tokens) {
        return given().auth().oauth2(tokens.access()).basePath("/api/v1");
    }

    private record Tokens(String access, String refresh) {
        static Tokens of(Response session) {
            session.then().statusCode(200);
            return new Tokens(session.path("accessToken"), session.path("refreshToken"));
        }
    }
}
