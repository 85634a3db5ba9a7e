package cn.xunting.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import cn.xunting.AdjustableClock;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ImportPageTest {
    private static final String UNITS = "code,kind,name,patrolOrder\nW01,WINDOW,第1窗口,1\nW77,WINDOW,新窗口,77\n";

    @Inject
    TestHall halls;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void back_to_the_present() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_check_saves_nothing_and_its_confirmation_imports_that_very_file_once() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        Response checked = check(browser, "units", UNITS);
        checked.then()
                .statusCode(200)
                .body(containsString("还什么都没有保存"), containsString(">1</td>"), containsString("<td>新窗口</td>"));
        assertThat(units(hall)).doesNotContain("W77");
        String digest = Browser.hidden(checked.asString(), "digest");
        take(browser, "units", digest).then().statusCode(200).body(containsString("已导入"));
        assertThat(units(hall)).contains("W77");
        take(browser, "units", digest)
                .then()
                .statusCode(200)
                .body(containsString("<td class=\"number total\">0</td><td class=\"number total\">0</td>"));
        halls.as(hall, AccountRole.AUDITOR)
                .get("/audit?action=IMPORT")
                .then()
                .body(containsString("/console/imports/units"), not(containsString("/console/imports/check")));
    }

    @Test
    void what_a_list_says_of_citizens_is_not_shown_back() {
        Browser browser = administrator(halls.withWindows(1));
        assertThat(check(browser, "complaints", "id,occurredAt,姓名\nT1,2023-10-09 10:00,赵某某\n")
                        .asString())
                .doesNotContain("赵某某");
    }

    @Test
    void errors_are_shown_by_line_and_column_and_cannot_be_confirmed() {
        Browser browser = administrator(halls.withWindows(1));
        check(browser, "units", "code,kind,name,patrolOrder\nW02,SHOP,某店,2\n")
                .then()
                .statusCode(422)
                .body(
                        containsString("文件有 1 处错误"),
                        containsString("<td class=\"number\">2</td><td class=\"nowrap\">kind</td>"),
                        not(containsString("确认导入")));
    }

    @Test
    void a_file_is_held_for_its_account_alone_and_for_an_hour() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        String digest = Browser.hidden(check(browser, "units", UNITS).asString(), "digest");
        take(administrator(hall), "units", digest).then().statusCode(404).body(containsString("请重新选择文件检查"));
        take(browser, "units", "../../" + digest).then().statusCode(404);
        clock.ahead(HeldFiles.KEPT.plusMinutes(1));
        take(browser, "units", digest).then().statusCode(404).body(containsString("没有导入任何内容"));
        assertThat(units(hall)).doesNotContain("W77");
    }

    @Test
    void a_reviewer_imports_punches_and_is_refused_anything_else() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(browser.page("/console/imports")).contains("打卡记录").doesNotContain("value=\"units\"");
        check(browser, "punches", "staffNo,time\n0101,2023-10-09 08:27\n")
                .then()
                .statusCode(200)
                .body(containsString("确认导入"));
        check(browser, "units", UNITS).then().statusCode(403);
    }

    @Test
    void the_first_passwords_of_imported_accounts_are_shown_once() {
        Browser browser = administrator(halls.withWindows(1));
        String account = "c" + UUID.randomUUID().toString().substring(0, 8);
        Response checked = check(browser, "accounts", "account,name,roles\n" + account + ",王五,INSPECTOR\n");
        String digest = Browser.hidden(checked.asString(), "digest");
        take(browser, "accounts", digest).then().body(containsString("只显示这一次"), containsString(account));
        take(browser, "accounts", digest).then().body(containsString("没有开设新账号"), not(containsString(account)));
    }

    @Test
    void a_large_file_is_checked_and_taken_behind_a_page_that_tells_how_far_it_is() throws InterruptedException {
        Browser browser = administrator(halls.withWindows(1));
        StringBuilder lines = new StringBuilder("staffNo,time\n");
        for (int n = 0; n < 14_000; n++) {
            lines.append("0101,2023-10-%02d %02d:%02d:%02d\n"
                    .formatted(1 + n % 28, 6 + n / 28 % 12, n / 336 % 60, n / 20_160));
        }
        String checking = check(browser, "punches", lines.toString())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String page = settled(browser, checking);
        assertThat(page).contains("确认导入这个文件");
        String taking = take(browser, "punches", Browser.hidden(page, "digest"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(settled(browser, taking)).contains("已导入").doesNotContain("确认导入");
        browser.request()
                .get(taking.substring(0, taking.indexOf('?')) + "/progress")
                .then()
                .header("HX-Refresh", "true")
                .body(containsString("<progress"));
    }

    @Test
    void without_a_file_or_with_one_that_is_too_large_the_form_says_so() {
        Browser browser = administrator(halls.withWindows(1));
        browser.sendParts("/console/imports", "/console/imports/check", Map.of("kind", "staff"), null)
                .then()
                .statusCode(400)
                .body(containsString("没有文件"), containsString("value=\"staff\" selected"));
        browser.sendParts("/console/imports", "/console/imports/check", Map.of("kind", "staff"), new byte[33 << 20])
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("一次最多 32 MB"));
    }

    @Test
    void a_phones_file_that_cannot_be_opened_is_refused_in_the_apis_words() {
        Browser browser = administrator(halls.withWindows(1));
        browser.sendParts(
                        "/console/imports/queue",
                        "/console/imports/queue",
                        Map.of("password", "x"),
                        "no queue".getBytes(UTF_8))
                .then()
                .statusCode(415)
                .body(containsString("role=\"alert\""));
    }

    /** So that what the page says a file must have is what the import asks for. */
    @ParameterizedTest
    @EnumSource
    void a_file_of_the_columns_that_the_page_names_lacks_none(FileKind kind) {
        Browser browser = administrator(halls.withWindows(1));
        check(browser, kind.path(), String.join(",", kind.columns()) + "\n")
                .then()
                .body(not(containsString("缺少这一列")));
        check(
                        browser,
                        kind.path(),
                        String.join(
                                        ",",
                                        kind.columns().subList(1, kind.columns().size())) + "\n")
                .then()
                .statusCode(422);
    }

    private Browser administrator(Hall hall) {
        return Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
    }

    private String units(Hall hall) {
        return halls.as(hall, AccountRole.ADMINISTRATOR).get("/units").asString();
    }

    private static Response check(Browser browser, String kind, String file) {
        return browser.sendParts(
                "/console/imports", "/console/imports/check", Map.of("kind", kind), file.getBytes(UTF_8));
    }

    private static Response take(Browser browser, String kind, String digest) {
        return browser.send("/console/imports", "/console/imports/" + kind, Map.of("digest", digest));
    }

    private static String settled(Browser browser, String path) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            String page = browser.page(path);
            if (!page.contains("<progress")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("It never came to an end");
    }
}
