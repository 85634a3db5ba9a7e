package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPageTest {
    @Inject
    TestHall halls;

    @Test
    void a_change_made_on_an_old_page_is_refused_and_what_was_typed_is_kept() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        String page = address(halls.account(hall, AccountRole.INSPECTOR, null));
        String version = Browser.hidden(browser.page(page), "version");
        browser.send(page, page + "/change", change(version, "张三")).then().statusCode(303);
        assertThat(browser.page(page)).contains("张三");
        browser.send(page, page + "/change", change(version, "李四"))
                .then()
                .statusCode(412)
                .body(containsString("内容已被他人更新"), containsString("value=\"李四\""));
    }

    @Test
    void an_account_is_ended_and_reinstated_twice_the_same_and_the_log_knows() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        String page = address(halls.account(hall, AccountRole.INSPECTOR, null));
        assertThat(browser.send(page, page + "/end", Map.of()).statusCode()).isEqualTo(303);
        browser.send(page, page + "/end", Map.of());
        assertThat(browser.page(page)).contains("✕ 已停用").contains("恢复使用");
        assertThat(browser.send(page, page + "/reinstatement", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(browser.page(page)).contains("✓ 在用");
        halls.as(hall, AccountRole.AUDITOR)
                .get("/audit?action=ACCOUNT")
                .then()
                .body(containsString(page + "/end"), containsString(page + "/reinstatement"));
    }

    @Test
    void a_new_password_and_an_enrolments_code_are_shown_once_and_kept_by_no_cache() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        String page = address(halls.account(hall, AccountRole.INSPECTOR, null));
        Response code = browser.send(page, page + "/enrolments", Map.of());
        code.then().statusCode(200).body(containsString("<svg"), containsString("只能用一次"));
        assertThat(code.header("Cache-Control")).isEqualTo("private, no-store");
        Response password = browser.send(page, page + "/password-reset", Map.of());
        password.then().statusCode(200).body(containsString("只显示这一次"));
        assertThat(password.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(browser.page(page)).contains("待改首个密码");
    }

    @Test
    void the_list_is_narrowed_by_name_role_and_state_and_shows_no_other_halls() {
        Hall hall = halls.withWindows(1);
        String inspector = halls.account(hall, AccountRole.INSPECTOR, null);
        String foreign = halls.account(halls.withWindows(1), AccountRole.INSPECTOR, null);
        Browser browser = administrator(hall);
        assertThat(browser.page("/console/accounts?role=INSPECTOR&name=" + inspector.substring(1, 9)))
                .contains(inspector);
        assertThat(browser.page("/console/accounts?name=nobody-is-called-so")).contains("没有符合条件的账号");
        assertThat(browser.page("/console/accounts?ended=true")).doesNotContain(inspector);
        assertThat(browser.page("/console/accounts?ended=")).contains(inspector).doesNotContain(foreign);
        browser.request().get(address(foreign)).then().statusCode(404);
    }

    @Test
    void an_account_is_opened_once_and_a_bad_one_is_refused_in_the_apis_words() {
        Browser browser = administrator(halls.withWindows(1));
        String account = "n" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> fields =
                Map.of("account", account, "name", "王五", "roles", "INSPECTOR", "password", TestHall.PASSWORD);
        browser.send("/console/accounts", "/console/accounts", fields)
                .then()
                .statusCode(303)
                .header("Location", address(account));
        browser.send("/console/accounts", "/console/accounts", fields)
                .then()
                .statusCode(409)
                .body(containsString("role=\"alert\""), containsString("value=\"" + account + "\""));
    }

    @Test
    void an_auditor_reads_accounts_and_changes_none() {
        Hall hall = halls.withWindows(1);
        String page = address(halls.account(hall, AccountRole.INSPECTOR, null));
        Browser browser = Browser.of(halls.account(hall, AccountRole.AUDITOR, null));
        assertThat(browser.page(page)).contains("督查员").doesNotContain("停用账号");
        browser.send("/console/sessions", page + "/end", Map.of()).then().statusCode(403);
    }

    @Test
    void everybody_sees_where_they_are_signed_in_and_ends_it_there() {
        Hall hall = halls.withWindows(1);
        String account = halls.account(hall, AccountRole.INSPECTOR, null);
        Browser lost = Browser.of(account);
        Browser browser = Browser.of(account);
        assertThat(browser.page("/console/sessions")).contains("本机").contains("网页");
        browser.send("/console/sessions", "/console/sessions/end-others", Map.of())
                .then()
                .statusCode(303);
        browser.page("/console/sessions");
        lost.request().get("/console/sessions").then().statusCode(303);
        String page = address(account);
        Browser administrator = administrator(hall);
        administrator.send(page, page + "/sessions/end", Map.of()).then().statusCode(303);
        browser.request().get("/console/sessions").then().statusCode(303);
    }

    private Browser administrator(Hall hall) {
        return Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
    }

    private static String address(String account) {
        return "/console/accounts/" + account;
    }

    private static Map<String, String> change(String version, String name) {
        return new HashMap<>(Map.of("version", version, "name", name, "roles", "INSPECTOR"));
    }
}
