package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.xunting.AdjustableClock;
import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.EnrolmentCode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A phone is enrolled by a code that serves once, soon expires and holds no password. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EnrolmentTest {
    /** Longer than the throttle's memory, so that each test is the first caller from this machine. */
    private static final Duration APART = Duration.ofHours(2);

    private static Duration start = Duration.ZERO;

    @Inject
    TestHall halls;

    @Inject
    AdjustableClock clock;

    @Inject
    Session database;

    private Hall hall;
    private String account;
    private RequestSpecification administrator;
    private RequestSpecification owner;

    @BeforeEach
    void open_an_account() {
        start = start.plus(APART);
        hall = halls.withWindows(1);
        account = halls.account(hall, AccountRole.INSPECTOR, null);
        owner = TestHall.as(account);
        administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        clock.ahead(start);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_code_signs_one_phone_in_once_however_it_is_typed() {
        String code = offer(administrator).statusCode(201).extract().path("code");
        assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContain("0", "O", "1", "I", "5", "S");
        String typed = code.toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        Response session = use(typed);
        session.then()
                .statusCode(200)
                .body("officer.account", equalTo(account))
                .body("mustChangePassword", equalTo(false));
        given().auth()
                .oauth2(session.path("accessToken"))
                .get("/api/v1/sessions")
                .then()
                .statusCode(200)
                .body("items.find { it.current }.device", equalTo("督查手机"));
        use(code)
                .then()
                .statusCode(401)
                .body("type", equalTo(ProblemType.WRONG_CREDENTIALS.uri()))
                .body("detail", containsString("重新发"));
    }

    @Test
    void of_two_phones_with_one_code_at_the_same_time_one_comes_in() throws Exception {
        String code = offer(owner).statusCode(201).extract().path("code");
        assertThat(AllAtOnce.times(2, () -> use(code).statusCode())).containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void a_code_serves_for_fifteen_minutes_and_the_last_one_asked_for_only() {
        String first = offer(owner).extract().path("code");
        String second = offer(owner).extract().path("code");
        use(first).then().statusCode(401);
        clock.ahead(start.plus(Duration.ofMinutes(14)));
        use(second).then().statusCode(200);
        String third = offer(owner).extract().path("code");
        clock.ahead(start.plus(Duration.ofMinutes(29)).plusSeconds(1));
        use(third).then().statusCode(401);
    }

    @Test
    void ending_the_account_or_resetting_its_password_ends_its_code() {
        String code = offer(owner).extract().path("code");
        given().spec(administrator).post("/accounts/" + account + "/end").then().statusCode(200);
        use(code).then().statusCode(401);
        offer(administrator).statusCode(409).body("detail", containsString("恢复"));
        given().spec(administrator)
                .post("/accounts/" + account + "/reinstatement")
                .then()
                .statusCode(200);
        use(code).then().statusCode(401);
        String again = offer(administrator).statusCode(201).extract().path("code");
        given().spec(administrator)
                .post("/accounts/" + account + "/password-reset")
                .then()
                .statusCode(200);
        use(again).then().statusCode(401);
        offer(administrator).statusCode(409).body("detail", containsString("首个密码"));
    }

    @Test
    void the_link_and_its_picture_hold_server_and_code_and_only_a_digest_is_kept() {
        ValidatableResponse offered = offer(owner).statusCode(201).header("Cache-Control", "no-store");
        String code = offered.extract().path("code");
        offered.body("link", startsWith("xunting://enrol?server=http%3A%2F%2Flocalhost"))
                .body("link", containsString("&code=" + code))
                .body("qrSvg", startsWith("<svg"));
        List<String> kept = database.createNativeQuery(
                        "select concat_ws('|', e.code_digest, e.author) from enrolment e, account a"
                                + " where a.id = e.account_id and a.account = ?1",
                        String.class)
                .setParameter(1, account)
                .getResultList();
        assertThat(kept).hasSize(1).noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }

    @Test
    void whoever_tries_codes_is_slowed_down() {
        String code = offer(owner).extract().path("code");
        Duration ahead = start;
        for (int failure = 1; failure <= 14; failure++) {
            if (failure > 10) {
                ahead = ahead.plusSeconds(17); // the block doubles from a second; fourteen cost sixteen
                clock.ahead(ahead);
            }
            use("AAAA-AAA" + (char) ('A' + failure)).then().statusCode(401);
        }
        use(code).then().statusCode(429).body("type", equalTo(ProblemType.TOO_MANY_ATTEMPTS.uri()));
        clock.ahead(ahead.plusSeconds(17));
        use(code).then().statusCode(200);
    }

    @Test
    void whatever_is_typed_as_a_code_is_just_wrong() {
        for (String nothing : List.of("", "-", " ", "x".repeat(5000), "中文", "' or 1=1 --")) {
            use(nothing).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_the_owner_and_an_administrator_of_the_hall_get_a_code(AccountRole role) {
        offer(halls.as(hall, role, "W01")).statusCode(403);
        offer(halls.as(halls.found(), AccountRole.ADMINISTRATOR)).statusCode(404);
    }

    private ValidatableResponse offer(RequestSpecification by) {
        return given().spec(by).post("/accounts/" + account + "/enrolments").then();
    }

    private static Response use(String code) {
        return given().contentType("application/json")
                .body(new EnrolmentCode(code, "督查手机"))
                .post("/api/v1/sessions/enrolments");
    }
}
