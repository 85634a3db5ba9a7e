package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.office.AccountTerms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts are changed, ended and reinstated by another administrator of the hall, and one always remains. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AccountAdministrationTest {
    @Inject
    TestHall halls;

    private Hall hall;
    private String me;
    private RequestSpecification administrator;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        me = halls.account(hall, AccountRole.ADMINISTRATOR, null);
        administrator = TestHall.as(me);
    }

    @Test
    void two_administrators_who_end_each_other_at_the_same_time_leave_one() throws Exception {
        String other = halls.account(hall, AccountRole.ADMINISTRATOR, null);
        RequestSpecification others = TestHall.as(other);
        List<Callable<Integer>> both = List.of(
                () -> end(administrator, other).extract().statusCode(),
                () -> end(others, me).extract().statusCode());
        assertThat(AllAtOnce.calls(both)).containsOnlyOnce(200);
        long left = Stream.of(me, other)
                .filter(account -> signIn(account, TestHall.PASSWORD).statusCode() == 200)
                .count();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void an_ended_account_loses_its_sessions_at_once_signs_in_no_more_and_keeps_its_name() {
        String account = halls.account(hall, AccountRole.AUDITOR, null);
        RequestSpecification ended = TestHall.as(account);
        String refresh = signIn(account, TestHall.PASSWORD).path("refreshToken");
        end(administrator, account).statusCode(200).body("endedAt", notNullValue());
        end(administrator, account).statusCode(200); // again changes nothing

        given().spec(ended).get("/units").then().statusCode(401);
        given().contentType("application/json")
                .body(new SessionRefresh(refresh))
                .post("/api/v1/sessions/refresh")
                .then()
                .statusCode(401);
        signIn(account, TestHall.PASSWORD)
                .then()
                .statusCode(401)
                .body("type", equalTo(ProblemType.WRONG_CREDENTIALS.uri()))
                .body("detail", containsString("管理员"));
        signIn(account, "not-the-password").then().statusCode(401).body("detail", not(containsString("停用")));
        given().spec(administrator)
                .body(new NewAccount(account, "别人", List.of(AccountRole.AUDITOR), null, null, "for-the-tests"))
                .post("/accounts")
                .then()
                .statusCode(409);
        put(administrator, account, "*", terms(account)).statusCode(409);
        post(administrator, account, "password-reset").statusCode(409);

        post(administrator, account, "reinstatement").statusCode(200).body("endedAt", nullValue());
        given().spec(ended).get("/units").then().statusCode(401); // the old session stays over
        signIn(account, TestHall.PASSWORD).then().statusCode(200);
    }

    @Test
    void only_the_phone_of_an_ended_account_is_told_that_it_has_ended() {
        String account = halls.account(hall, AccountRole.INSPECTOR, null);
        String refresh = signIn(account, TestHall.PASSWORD).path("refreshToken");
        end(administrator, account).statusCode(200);

        refresh(refresh).statusCode(401).body("type", equalTo(ProblemType.ACCOUNT_ENDED.uri()));
        refresh(refresh).statusCode(401).body("type", equalTo(ProblemType.ACCOUNT_ENDED.uri()));
        refresh(refresh.substring(0, refresh.length() - 2) + "xx")
                .statusCode(401)
                .body("type", equalTo(ProblemType.NOT_SIGNED_IN.uri()));
        post(administrator, account, "reinstatement").statusCode(200);
        refresh(refresh).statusCode(401).body("type", equalTo(ProblemType.NOT_SIGNED_IN.uri()));
    }

    private static ValidatableResponse refresh(String token) {
        return given().contentType("application/json")
                .body(new SessionRefresh(token))
                .post("/api/v1/sessions/refresh")
                .then();
    }

    @Test
    void the_last_administrator_is_neither_ended_nor_loses_the_role() {
        String other = halls.account(hall, AccountRole.ADMINISTRATOR, null);
        end(administrator, other).statusCode(200);
        put(administrator, me, "*", new AccountTerms("改名", List.of(AccountRole.AUDITOR), null, null))
                .statusCode(403); // one's own
        post(administrator, other, "reinstatement").statusCode(200);
        RequestSpecification others = TestHall.as(other);
        put(others, me, "*", new AccountTerms("改名", List.of(AccountRole.AUDITOR), null, null))
                .statusCode(200);
        given().spec(administrator).get("/accounts").then().statusCode(200); // an auditor reads
        end(administrator, other).statusCode(403);
        end(others, other).statusCode(403).body("detail", containsString("另一名管理员"));
    }

    @Test
    void nobody_ends_or_promotes_themselves_or_moves_themselves_out_of_recusal() {
        halls.account(hall, AccountRole.ADMINISTRATOR, null);
        end(administrator, me).statusCode(403);
        post(administrator, me, "password-reset").statusCode(403);
        List<AccountRole> more = List.of(AccountRole.ADMINISTRATOR, AccountRole.LEADER);
        List<AccountRole> same = List.of(AccountRole.ADMINISTRATOR);
        put(administrator, me, "*", new AccountTerms("我", more, null, null)).statusCode(403);
        put(administrator, me, "*", new AccountTerms("我", same, "W01", null)).statusCode(403);
        put(administrator, me, "*", new AccountTerms("我", same, null, "0101")).statusCode(403);
        put(administrator, me, "*", new AccountTerms("我", same, null, null))
                .statusCode(200)
                .body("name", equalTo("我"));
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_holds_from_the_next_request_on() {
        String account = halls.account(hall, AccountRole.AUDITOR, null);
        RequestSpecification changed = TestHall.as(account);
        String tag = given().spec(administrator)
                .get("/accounts/" + account)
                .then()
                .statusCode(200)
                .body("roles", contains("AUDITOR"))
                .body("version", equalTo(0))
                .extract()
                .header("ETag");
        AccountTerms terms = new AccountTerms("新名字", List.of(AccountRole.STAFF_MEMBER), "W01", "0102");
        put(administrator, account, null, terms).statusCode(428);
        given().spec(changed).get("/units").then().statusCode(200);
        put(administrator, account, tag, terms)
                .statusCode(200)
                .body("name", equalTo("新名字"))
                .body("unit", equalTo("W01"))
                .body("staffNo", equalTo("0102"))
                .body("version", equalTo(1));
        put(administrator, account, tag, terms).statusCode(412);
        given().spec(changed).get("/units").then().statusCode(403);
        AccountTerms unknown = new AccountTerms("新名字", List.of(AccountRole.STAFF_MEMBER), "W77", null);
        put(administrator, account, "*", unknown).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        put(administrator, "nobody-of-that-name", "*", terms).statusCode(404);
    }

    @Test
    void a_reset_gives_a_password_once_that_must_be_changed_and_lifts_the_lock() {
        String account = halls.account(hall, AccountRole.AUDITOR, null);
        RequestSpecification before = TestHall.as(account);
        for (int i = 0; i < 3; i++) {
            signIn(account, "wrong-password").then().statusCode(401);
        }
        signIn(account, TestHall.PASSWORD).then().statusCode(429);
        Response reset = given().spec(administrator).post("/accounts/" + account + "/password-reset");
        reset.then().statusCode(200).header("Cache-Control", "no-store").body("account", equalTo(account));
        String password = reset.path("password");
        assertThat(password).hasSize(14);
        given().spec(before).get("/units").then().statusCode(401);
        signIn(account, TestHall.PASSWORD).then().statusCode(401);
        signIn(account, password).then().statusCode(200).body("mustChangePassword", equalTo(true));
    }

    @Test
    void accounts_are_listed_by_role_unit_and_whether_they_are_ended() {
        String inspector = halls.account(hall, AccountRole.INSPECTOR, "W01");
        String chief = halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        String ended = halls.account(hall, AccountRole.INSPECTOR, "W02");
        String elsewhere = halls.account(halls.found(), AccountRole.INSPECTOR, null);
        end(administrator, ended).statusCode(200);
        list("").body("items.account", hasItems(me, inspector, chief, ended))
                .body("items.account", not(hasItems(elsewhere)))
                .body("items[0]", not(hasItems("passwordHash")));
        list("?role=INSPECTOR&ended=false").body("items.account", contains(inspector));
        list("?ended=true").body("items.account", contains(ended));
        list("?unit=W01&role=CHIEF_REPRESENTATIVE").body("items.account", contains(chief));
        list("?limit=1").body("next", notNullValue());
        given().spec(administrator).get("/accounts?role=KING").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_an_administrator_of_the_same_hall_changes_accounts(AccountRole role) {
        String account = halls.account(hall, AccountRole.AUDITOR, null);
        RequestSpecification by = halls.as(hall, role, "W01");
        RequestSpecification foreign = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        put(by, account, "*", terms(account)).statusCode(403);
        put(foreign, account, "*", terms(account)).statusCode(404);
        for (String what : List.of("end", "reinstatement", "password-reset")) {
            post(by, account, what).statusCode(403);
            post(foreign, account, what).statusCode(404);
        }
        given().spec(foreign).get("/accounts/" + account).then().statusCode(404);
        given().spec(by).get("/accounts").then().statusCode(role == AccountRole.AUDITOR ? 200 : 403);
    }

    private static AccountTerms terms(String name) {
        return new AccountTerms(name, List.of(AccountRole.AUDITOR), null, null);
    }

    private ValidatableResponse list(String query) {
        return given().spec(administrator).get("/accounts" + query).then().statusCode(200);
    }

    private static ValidatableResponse put(
            RequestSpecification by, String account, @Nullable String ifMatch, AccountTerms terms) {
        RequestSpecification request = given().spec(by).body(terms);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/accounts/" + account).then();
    }

    private static ValidatableResponse end(RequestSpecification by, String account) {
        return post(by, account, "end");
    }

    private static ValidatableResponse post(RequestSpecification by, String account, String what) {
        return given().spec(by).post("/accounts/" + account + "/" + what).then();
    }

    private static Response signIn(String account, String password) {
        return given().contentType("application/json")
                .body(new SignIn(account, password, null))
                .post("/api/v1/sessions");
    }
}
