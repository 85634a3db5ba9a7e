package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SignInTest {
    @Inject
    TestHall halls;

    @Inject
    AdjustableClock clock;

    @Inject
    CountedPasswordHashes hashes;

    private Duration ahead = Duration.ZERO;

    @BeforeEach
    void stop_the_clock() {
        clock.stop();
    }

    @AfterEach
    void put_the_clock_back() {
        clock.letGo();
        clock.ahead(Duration.ZERO);
    }

    @Test
    void ten_failures_lock_the_name_for_fifteen_minutes_and_no_longer() {
        String account = halls.account(halls.found(), AccountRole.INSPECTOR, null);
        for (int failure = 1; failure <= 10; failure++) {
            signIn(account, "wrong-password").then().statusCode(401);
            if (failure >= 3 && failure < 10) {
                pass(blockedFor(account));
            }
        }
        assertThat(blockedFor(account)).isBetween(Duration.ofSeconds(890), Duration.ofSeconds(901));
        pass(Duration.ofMinutes(14));
        assertThat(blockedFor(account)).isLessThan(Duration.ofSeconds(61));
        pass(Duration.ofSeconds(61));
        signIn(account, TestHall.PASSWORD).then().statusCode(200);
    }

    @Test
    void what_is_tried_while_a_name_is_blocked_is_refused_uncounted_even_the_right_password() {
        String account = halls.account(halls.found(), AccountRole.INSPECTOR, null);
        signIn(account, "wrong-password").then().statusCode(401);
        signIn(account, "wrong-password").then().statusCode(401);
        signIn(account, "wrong-password").then().statusCode(401);
        for (int i = 0; i < 10; i++) {
            signIn(account, "wrong-password").then().statusCode(429);
        }
        signIn(account, TestHall.PASSWORD)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.TOO_MANY_ATTEMPTS.uri()));
        pass(Duration.ofSeconds(2));
        signIn(account, TestHall.PASSWORD).then().statusCode(200);
        signIn(account, "wrong-password").then().statusCode(401);
        signIn(account, TestHall.PASSWORD).then().statusCode(200);
    }

    @Test
    void a_wrong_password_is_answered_in_the_same_words_whether_or_not_there_is_the_account() {
        String account = halls.account(halls.found(), AccountRole.INSPECTOR, null);
        Response known = signIn(account, "wrong-password");
        Response unknown = signIn("u" + UUID.randomUUID(), "wrong-password");
        known.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.WRONG_CREDENTIALS.uri()));
        unknown.then().statusCode(401);
        assertThat(unknown.asString()).isEqualTo(known.asString());
    }

    @Test
    void a_sign_in_costs_one_check_whether_there_is_such_an_account_or_not() {
        Hall hall = halls.found();
        String known = halls.account(hall, AccountRole.INSPECTOR, null);
        String ended = halls.account(hall, AccountRole.INSPECTOR, null);
        given().spec(halls.as(hall, AccountRole.ADMINISTRATOR))
                .post("/accounts/" + ended + "/end")
                .then()
                .statusCode(200);
        for (String name : List.of(known, "u" + UUID.randomUUID(), ended)) {
            hashes.checks();
            signIn(name, "wrong-password").then().statusCode(401);
            assertThat(hashes.checks()).as(name).isEqualTo(1);
        }
        signIn(known, TestHall.PASSWORD).then().statusCode(200);
        signIn(ended, TestHall.PASSWORD).then().statusCode(401);
        assertThat(hashes.checks()).isEqualTo(2);
        for (String name : List.of(known, "u" + UUID.randomUUID())) { // longer than bcrypt reads
            signIn(name, "x".repeat(73)).then().statusCode(401);
            assertThat(hashes.checks()).isZero();
        }
    }

    @Test
    void unknown_names_are_slowed_down_like_known_ones() {
        String nobody = "u" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            signIn(nobody, "wrong-password").then().statusCode(401);
        }
        signIn(nobody, "wrong-password").then().statusCode(429);
    }

    @Test
    void whatever_is_typed_as_a_name_or_password_is_just_wrong() {
        String account = halls.account(halls.found(), AccountRole.INSPECTOR, null);
        for (String name : List.of(
                "",
                " ",
                "长".repeat(65),
                "x".repeat(5000),
                account + "'--",
                "\t",
                account.toUpperCase(Locale.ROOT),
                "😀")) {
            signIn(name, TestHall.PASSWORD).then().statusCode(401);
        }
        for (String password : List.of("", "密".repeat(100))) {
            signIn(account, password).then().statusCode(401);
        }
    }

    @Test
    void a_space_that_a_keyboard_adds_to_the_name_does_not_matter() {
        String account = halls.account(halls.found(), AccountRole.INSPECTOR, null);
        signIn(account + " ", "wrong-password").then().statusCode(401);
        signIn(account, "wrong-password").then().statusCode(401);
        signIn(account + "  ", "wrong-password").then().statusCode(401);
        signIn(account, TestHall.PASSWORD).then().statusCode(429);
        pass(Duration.ofSeconds(2));
        signIn(" " + account + " ", TestHall.PASSWORD).then().statusCode(200);
    }

    @Test
    void an_empty_installation_has_an_administrator_with_the_password_it_was_given() {
        signIn("admin", "the-first-password")
                .then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(false))
                .body("officer.roles", equalTo(List.of("ADMINISTRATOR")));
    }

    private static Response signIn(String account, String password) {
        return given().contentType("application/json")
                .body(new SignIn(account, password, null))
                .post("/api/v1/sessions");
    }

    private static Duration blockedFor(String account) {
        Response blocked = signIn(account, TestHall.PASSWORD);
        blocked.then().statusCode(429);
        return Duration.ofSeconds(Long.parseLong(blocked.header("Retry-After")));
    }

    private void pass(Duration time) {
        ahead = ahead.plus(time);
        clock.ahead(ahead);
    }
}
