package cn.xunting.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsoleSessionTest {
    @Inject
    TestHall halls;

    @Test
    void a_form_without_its_sessions_secret_or_from_another_site_changes_nothing() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        String secret = Browser.secret(browser.page("/console"));
        browser.request().post("/console/sign-out").then().statusCode(403).body(containsString("没有保存"));
        browser.request()
                .formParam("form-secret", "forged")
                .post("/console/sign-out")
                .then()
                .statusCode(403);
        browser.request()
                .formParam("form-secret", secret)
                .header("Origin", "https://elsewhere.example")
                .post("/console/sign-out")
                .then()
                .statusCode(403);
        String another = Browser.secret(
                Browser.of(halls.account(hall, AccountRole.LEADER, null)).page("/console"));
        browser.request()
                .formParam("form-secret", another)
                .post("/console/sign-out")
                .then()
                .statusCode(403);
        browser.page("/console");
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites_and_from_the_api() {
        Hall hall = halls.withWindows(1);
        String account = halls.account(hall, AccountRole.LEADER, null);
        Cookie cookie = given().redirects()
                .follow(false)
                .formParam("account", account)
                .formParam("password", TestHall.PASSWORD)
                .post("/console/sign-in")
                .getDetailedCookie(ConsoleCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/console");
        given().cookie(cookie).get("/api/v1/units").then().statusCode(401);
        given().cookie(cookie).delete("/api/v1/sessions").then().statusCode(401);
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_comes_back_to_the_same_page() {
        given().redirects()
                .follow(false)
                .get("/console/months/2026-11?unit=W01")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/console/sign-in?to=%2Fconsole%2Fmonths%2F2026-11%3Funit%3DW01"));
    }

    @Test
    void a_part_that_an_open_page_asks_for_is_not_led_to_the_sign_in_which_would_be_put_inside_it() {
        given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .get("/console/months/2026-11/ranking")
                .then()
                .statusCode(401);
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        Hall hall = halls.withWindows(1);
        String account = halls.account(hall, AccountRole.LEADER, null);
        for (String to : new String[] {"https://elsewhere.example/", "//elsewhere.example", "/console/../x\\y", ""}) {
            given().redirects()
                    .follow(false)
                    .formParam("account", account)
                    .formParam("password", TestHall.PASSWORD)
                    .formParam("to", to)
                    .post("/console/sign-in")
                    .then()
                    .header("Location", equalTo("/console"));
        }
    }

    @Test
    void a_wrong_password_is_refused_in_the_apis_words_and_the_account_stays_typed() {
        Hall hall = halls.withWindows(1);
        String account = halls.account(hall, AccountRole.LEADER, null);
        given().formParam("account", account)
                .formParam("password", "not-this-one")
                .post("/console/sign-in")
                .then()
                .statusCode(401)
                .header("Set-Cookie", nullValue())
                .body(containsString("账号或密码不正确，请核对后重试"), containsString("value=\"" + account + "\""));
    }

    @Test
    void signing_out_ends_the_session_also_for_who_kept_the_cookie() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        Response out = browser.send("/console", "/console/sign-out", Map.of());
        out.then().statusCode(303).header("Location", equalTo("/console/sign-in"));
        browser.request().get("/console").then().statusCode(303);
    }

    @Test
    void who_still_has_the_cookie_of_a_session_signs_in_again() {
        Hall hall = halls.withWindows(1);
        String account = halls.account(hall, AccountRole.LEADER, null);
        Browser browser = Browser.of(account);
        signInOver(browser, account);
        browser.send("/console", "/console/sign-out", Map.of()).then().statusCode(303);
        signInOver(browser, account);
    }

    private static void signInOver(Browser browser, String account) {
        browser.request().get("/console/sign-in").then().statusCode(200);
        browser.request()
                .formParam("account", account)
                .formParam("password", TestHall.PASSWORD)
                .post("/console/sign-in")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/console"));
    }

    @Test
    void who_has_a_token_of_the_api_goes_on_in_the_browser_and_a_cookie_alone_begins_no_other_session() {
        Hall hall = halls.withWindows(1);
        String cookie = halls.as(hall, AccountRole.LEADER)
                .basePath("")
                .post("/console/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie(ConsoleCookie.NAME);
        given().cookie(ConsoleCookie.NAME, cookie).get("/console").then().statusCode(200);
        given().cookie(ConsoleCookie.NAME, cookie)
                .post("/console/session")
                .then()
                .statusCode(403);
        given().post("/console/session").then().statusCode(401);
    }

    @Test
    void pages_are_kept_by_no_cache() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        browser.request().get("/console").then().header("Cache-Control", equalTo("private, no-store"));
    }

    @Test
    void what_is_not_there_is_said_on_a_page() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        browser.request()
                .get("/console/months/2026-13")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("<h1>"));
    }
}
