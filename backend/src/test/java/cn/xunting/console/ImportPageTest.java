package cn.xunting.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import cn.xunting.AdjustableClock;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
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

    @TestHTTPResource("/")
    String server = "";

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
    void each_line_of_the_roster_says_what_it_would_do_and_a_change_from_what_to_what() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        String known = browser.page("/console/staff/0102").replaceAll("(?s).*<h1>([^ <]+).*", "$1");
        assertThat(check(browser, "staff", "staffNo,name\n0101,人员0101\n0102,改了名\n0777,新同事\n")
                        .asString())
                .contains(
                        "<del>" + known + "</del> → <ins>改了名</ins>",
                        "<td>0777</td><td>新同事</td>",
                        ">不变</span></td><td>0101</td>");
        String postings = check(
                        browser,
                        "postings",
                        "staffNo,unit,role,from,to,approval\n0102,W01,STAFF,2023-09-01,2023-12-31,政2号\n")
                .asString();
        assertThat(postings).contains(">修改</span>", "<ins>2023-12-31</ins>", "<ins>政2号</ins>");
        assertThat(browser.page("/console/staff/0102")).contains(known).doesNotContain("改了名", "政2号");
    }

    @Test
    void each_punch_says_whether_it_is_new_and_whose_is_left_out_and_nothing_is_kept() {
        Hall hall = halls.withWindows(1);
        Browser browser = administrator(hall);
        String first = "staffNo,time\n0101,2023-10-09 08:27\n";
        String digest = Browser.hidden(check(browser, "punches", first).asString(), "digest");
        take(browser, "punches", digest).then().statusCode(200);
        String file = first + "0102,2023-10-09 08:28:30\n0102,2023-10-09 08:28:30\n9999,2023-10-09 08:29\n";
        for (int time = 0; time < 2; time++) { // the first time kept nothing
            assertThat(browser.sendParts(
                                    "/console/imports",
                                    "/console/imports/check",
                                    Map.of("kind", "punches", "skipUnknown", "true"),
                                    file.getBytes(UTF_8))
                            .asString()
                            .replaceAll(">\\s+<", "><"))
                    .contains(
                            ">2</td><td class=\"nowrap\"><span class=\"badge info\">不变</span></td><td>0101</td>",
                            ">3</td><td class=\"nowrap\"><span class=\"badge good\">新增</span></td><td>0102</td><td>2023-10-09 08:28:30</td>",
                            ">4</td><td class=\"nowrap\"><span class=\"badge info\">不变</span></td><td>0102</td>",
                            ">5</td><td class=\"nowrap\"><span class=\"badge info\">略过</span></td><td>9999</td>");
        }
        assertThat(check(browser, "calendar", "date,kind\n2023-10-09,HOLIDAY\n").asString())
                .contains("这一种文件只试算总数");
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
    void a_large_file_is_checked_and_taken_behind_a_page_that_tells_how_far_it_is() {
        String account = halls.account(halls.withWindows(1), AccountRole.ADMINISTRATOR, null);
        Browser browser = Browser.of(account);
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
        String page = settled(account, checking);
        assertThat(page).contains("确认导入这个文件", "大文件只试算总数");
        String taking = take(browser, "punches", Browser.hidden(page, "digest"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(settled(account, taking)).contains("已导入").doesNotContain("确认导入");
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

    /** The page once it has nothing more to wait for: an open one sees to that itself. */
    private String settled(String account, String path) {
        try (Chromium chromium = new Chromium();
                Reader reader = chromium.visit(server, Screen.DESK)) {
            reader.signIn(account, TestHall.PASSWORD);
            reader.open(path);
            PlaywrightAssertions.assertThat(reader.page().locator("progress"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        }
        return Browser.of(account).page(path);
    }
}
