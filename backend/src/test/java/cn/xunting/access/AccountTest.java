package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AccountTest {
    private static final String FIRST = "given-by-the-admin";
    /** As much as bcrypt reads: 72 bytes. */
    private static final String LONGEST = "k7mp3xwq9tdn".repeat(5) + "h4g8y2b6r5z!";

    private static final String OWN = "chosen-by-its-owner";

    @Inject
    TestHall halls;

    @Test
    void an_account_made_by_another_may_do_nothing_until_its_password_is_its_own() throws IOException {
        String account = name();
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        open(administrator, account, AccountRole.ADMINISTRATOR, FIRST).then().statusCode(201);
        Response session = signIn(account, FIRST);
        session.then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(true))
                .body("officer.mustChangePassword", equalTo(true));
        RequestSpecification owner = given().auth().oauth2(session.path("accessToken"));
        assertThat(Operation.all())
                .filteredOn(operation -> !operation.path().contains("/sessions"))
                .filteredOn(operation -> !operation.path().contains("/accounts/me"))
                .allSatisfy(operation -> assertThat(operation.call(owner).statusCode())
                        .as(operation.name())
                        .isEqualTo(403));
        given().spec(owner)
                .get("/api/v1/units")
                .then()
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.PASSWORD_CHANGE_REQUIRED.uri()));

        change(owner, "not-the-old-one", OWN).then().statusCode(422).body("errors[0].pointer", equalTo("/oldPassword"));
        change(owner, FIRST, FIRST).then().statusCode(422).body("errors[0].pointer", equalTo("/newPassword"));
        change(owner, FIRST, OWN).then().statusCode(204);
        given().spec(owner).get("/api/v1/units").then().statusCode(200);
        signIn(account, FIRST).then().statusCode(401);
        signIn(account, OWN).then().statusCode(200).body("mustChangePassword", equalTo(false));
    }

    @Test
    void changing_the_password_ends_the_other_sessions() {
        String account = halls.account(halls.found(), AccountRole.AUDITOR, null);
        RequestSpecification here = TestHall.as(account);
        RequestSpecification elsewhere = TestHall.as(account);
        given().spec(here)
                .body(new PasswordChange(TestHall.PASSWORD, OWN))
                .put("/accounts/me/password")
                .then()
                .statusCode(204);
        given().spec(elsewhere).get("/units").then().statusCode(401);
        given().spec(here).get("/units").then().statusCode(200);
    }

    @Test
    void a_name_is_given_once_also_when_eight_ask_at_the_same_time() throws Exception {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        String account = name();
        List<Integer> statuses = AllAtOnce.times(
                8,
                () -> open(administrator, account, AccountRole.AUDITOR, FIRST).statusCode());
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        open(administrator, account, AccountRole.AUDITOR, FIRST)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.CONFLICT.uri()))
                .body("errors[0].pointer", equalTo("/account"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_an_administrator_opens_accounts(AccountRole role) {
        Hall hall = halls.withWindows(1);
        open(halls.as(hall, role, "W01"), name(), AccountRole.INSPECTOR, FIRST)
                .then()
                .statusCode(403)
                .body("type", equalTo(ProblemType.NOT_PERMITTED.uri()));
    }

    @Test
    void a_weak_password_is_refused_just_below_what_is_good_enough() {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        String account = name();
        for (String weak : List.of("", "七个字符的密码", "1234567", account, LONGEST + "x", "密".repeat(25))) {
            open(administrator, account, AccountRole.AUDITOR, weak)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/password"));
        }
        for (String good : List.of("k7mp3xwq", "八个字符的口令。", LONGEST)) {
            open(administrator, name(), AccountRole.AUDITOR, good).then().statusCode(201);
        }
    }

    @Test
    void a_password_everybody_tries_is_refused_wherever_one_is_set() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String account = halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102");
        for (String common : List.of("12345678", "Password2023!", "5201314a", "19901001", "13800138000")) {
            open(administrator, name(), AccountRole.AUDITOR, common)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/password"))
                    .body("detail", containsString("请"));
            given().spec(TestHall.as(account))
                    .body(new PasswordChange(TestHall.PASSWORD, common))
                    .put("/accounts/me/password")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/newPassword"));
        }
        for (String own : List.of("0102-0102", hall.code() + "2024", account + "1")) {
            given().spec(TestHall.as(account))
                    .body(new PasswordChange(TestHall.PASSWORD, own))
                    .put("/accounts/me/password")
                    .then()
                    .statusCode(422);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "账号太短,       a,       张三, AUDITOR,              '',   '',   /account",
        "账号有空格,     a b,     张三, AUDITOR,              '',   '',   /account",
        "没有姓名,       account, '',   AUDITOR,              '',   '',   /name",
        "没有角色,       account, 张三, '',                   '',   '',   /roles",
        "首席代表无窗口, account, 张三, CHIEF_REPRESENTATIVE, '',   '',   /unit",
        "没有这个窗口,   account, 张三, INSPECTOR,            W77,  '',   /unit",
        "没有这个人,     account, 张三, INSPECTOR,            '',   9999, /staffNo"
    })
    void an_unsound_account_is_refused_by_pointer(
            String situation, String account, String name, String role, String unit, String staffNo, String pointer) {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        List<AccountRole> roles = role.isEmpty() ? Collections.emptyList() : List.of(AccountRole.valueOf(role));
        given().spec(administrator)
                .body(new NewAccount(
                        account, name, roles, unit.isEmpty() ? null : unit, staffNo.isEmpty() ? null : staffNo, FIRST))
                .post("/accounts")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static Response open(RequestSpecification by, String account, AccountRole role, String password) {
        return given().spec(by)
                .body(new NewAccount(account, "新同事", List.of(role), null, null, password))
                .post("/accounts");
    }

    private static Response signIn(String account, String password) {
        return given().contentType("application/json")
                .body(new SignIn(account, password, null))
                .post("/api/v1/sessions");
    }

    private static Response change(RequestSpecification by, String oldPassword, String newPassword) {
        return given().spec(by)
                .contentType("application/json")
                .body(new PasswordChange(oldPassword, newPassword))
                .put("/api/v1/accounts/me/password");
    }

    private static String name() {
        return "n" + UUID.randomUUID();
    }
}
