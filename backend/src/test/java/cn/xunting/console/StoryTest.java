package cn.xunting.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.TestHall;
import cn.xunting.hall.Halls;
import cn.xunting.model.AccountRole;
import cn.xunting.paper.Papers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each role comes to the console for, from the first page to the end, clicked in Chromium on a phone and on a desk. */
@QuarkusTest
@TestProfile(SampleConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    @TestHTTPResource("/")
    String server = "";

    @Inject
    TestHall tests;

    @Inject
    Halls halls;

    private final Chromium chromium = new Chromium();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_representative_disputes_what_waits_and_a_reviewer_decides_it(Screen screen) {
        String why = "当时在取件，%s可以作证".formatted(screen);
        try (Reader representative = chromium.signIn(server, "chief-w01", screen);
                Reader reviewer = chromium.signIn(server, "reviewer", screen)) {
            Page page = representative.page();
            card(page, "等我确认").getByRole(AriaRole.LINK).first().click();
            String finding = path(page);
            choose(page, "提出异议");
            send(page);
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            representative.look("story-dispute-refused");
            choose(page, "提出异议");
            page.locator("textarea[name=reason]").fill(why);
            send(page);
            assertThat(heading(page)).containsText("有异议");
            assertThat(page.locator("main")).containsText(why);
            representative.look("story-disputed");

            Page desk = reviewer.page();
            desk.navigate(finding);
            choose(desk, "维持");
            desk.locator("textarea[name=reason]").fill("录像显示窗口无人");
            send(desk);
            assertThat(heading(desk)).containsText("已查实");
            reviewer.look("story-upheld");

            representative.open(finding);
            assertThat(page.locator("main")).containsText("录像显示窗口无人");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_representative_reads_what_one_more_costs_and_no_other_windows_sheet(Screen screen) {
        try (Reader representative = chromium.signIn(server, "chief-w01", screen)) {
            Page page = representative.page();
            page.locator("main section.card h2 a[href*='/units/W01']").first().click();
            assertThat(page.getByText("再有一条会怎样")).isVisible();
            representative.look("story-own-sheet");
            String foreign = path(page).replace("W01", "W02");
            assertThat(page.navigate(foreign).status()).isIn(403, 404);
            assertThat(heading(page)).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_leader_follows_a_figure_of_the_ranking_to_the_fact_behind_it(Screen screen) {
        try (Reader leader = chromium.signIn(server, "leader", screen)) {
            Page page = leader.page();
            menu(page, "月度");
            assertThat(page.locator("table.ranking").first()).isVisible();
            page.locator("table.ranking tbody th a").first().click();
            Locator fact = page.locator(".lines a[href^='/console/findings/']").first();
            String unit = page.locator("h1").innerText().substring(0, 3);
            fact.click();
            assertThat(page.locator("main")).containsText(unit);
            leader.look("story-fact");
            menu(page, "关账");
            leader.look("story-close");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_person_asks_for_leave_and_a_reviewer_approves_it_and_it_shows_in_the_attendance(Screen screen) {
        String unit = "W02";
        String staffNo = screen == Screen.PHONE ? "X0014" : "X0015";
        String account = tests.account(halls.first(), AccountRole.STAFF_MEMBER, unit, staffNo);
        try (Reader person = chromium.visit(server, screen);
                Reader reviewer = chromium.signIn(server, "reviewer", screen)) {
            Page desk = reviewer.page();
            menu(desk, "出勤");
            desk.locator("main a[href$='/attendance/" + unit + "']").first().click();
            String grid = path(desk);
            Locator cell = desk.locator("td a[href*='/people/" + staffNo + "/days/']")
                    .filter(new Locator.FilterOptions().setHasNotText("假"))
                    .last();
            String address = cell.getAttribute("href");
            String day = address.substring(address.lastIndexOf('/') + 1);

            person.signIn(account, TestHall.PASSWORD);
            Page page = person.page();
            menu(page, "请假");
            page.getByText("申请请假").first().click();
            page.locator("select[name=kind]").selectOption("PERSONAL");
            page.locator("input[name=fromDay]").fill(day);
            page.locator("input[name=toDay]").fill(day);
            page.locator("textarea[name=reason]").fill("孩子家长会");
            person.look("story-leave-form");
            page.getByText("提交申请").click();
            assertThat(heading(page)).containsText("待审批");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("通知.pdf", "application/pdf", Papers.pdf("家长会通知")));
            page.locator("form[action$='/scan'] button").click();
            assertThat(page.locator("main")).containsText("扫描件（PDF");
            person.look("story-leave-asked");
            String leave = path(page);

            desk.navigate("/console");
            card(desk, "待审批的请假").locator("a[href='" + leave + "']").click();
            reviewer.look("story-leave-to-decide");
            desk.locator("form[action$='/approval'] button.primary").click();
            assertThat(heading(desk)).containsText("已批准");
            reviewer.look("story-leave-approved");
            reviewer.open(grid);
            assertThat(desk.locator("td a[href='" + address + "']")).containsText("假");
            reviewer.look("story-leave-grid");

            person.open(leave);
            assertThat(page.locator("main")).containsText("reviewer");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_leader_reads_the_documents_before_there_are_files(Screen screen) {
        try (Reader leader = chromium.signIn(server, "leader", screen)) {
            Page page = leader.page();
            menu(page, "关账");
            page.locator(".files a[href$='/preview/bulletin']").click();
            assertThat(page.locator("article.official")).containsText("一、总体情况");
            leader.look("story-preview-bulletin");
            for (String name : new String[] {"单位得分", "个人得分和奖励", "台账"}) {
                page.locator("nav.ways")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                        .click();
                assertThat(heading(page)).containsText(name);
                leader.look("story-preview-" + path(page).replaceAll(".*/", ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_leader_is_told_what_a_revocation_does_to_the_score_before_it_is_one(Screen screen) {
        try (Reader leader = chromium.signIn(server, "leader", screen)) {
            Page page = leader.page();
            leader.open("/console/findings?unit=W0" + (screen == Screen.PHONE ? 5 : 6));
            page.locator("main a.row, main tbody th a, main tbody td a").first().click();
            leader.look("story-to-decide");
            choose(page, "撤销");
            page.locator("textarea[name=reason]").fill("录像显示并无此事");
            send(page);
            assertThat(page.locator("h1")).containsText("撤销这条记录？");
            assertThat(page.locator("main table.effect")).isVisible();
            leader.look("story-revocation-asked");
            page.getByText("确认撤销").click();
            assertThat(heading(page)).containsText("已撤销");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_figure_of_the_attendance_opens_to_its_days(Screen screen) {
        try (Reader leader = chromium.signIn(server, "leader", screen)) {
            Page page = leader.page();
            leader.open("/console/months/" + month(page) + "/units/W01");
            Locator days = page.locator(".lines details summary").first();
            days.click();
            leader.look("story-sign-ins");
            page.locator(".days dd a").first().click();
            assertThat(page.locator("main")).containsText("签到认定");
            page.goBack();
            page.locator(".lines details summary").first().click();
            page.locator(".days dt a").first().click();
            assertThat(page.locator("tr:target")).isVisible();
            leader.look("story-sign-ins-row");
        }
    }

    /** The month of the first page's links. */
    private static String month(Page page) {
        menu(page, "月度");
        return path(page).replaceAll(".*/months/([0-9-]+).*", "$1");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void an_administrator_opens_an_account_and_its_person_changes_the_password_and_sees_their_own_card(Screen screen) {
        String account = "n" + UUID.randomUUID().toString().substring(0, 8);
        String first = "First-" + UUID.randomUUID();
        String own = "Own-" + UUID.randomUUID();
        try (Reader administrator = chromium.signIn(server, "admin", screen)) {
            Page page = administrator.page();
            menu(page, "账号");
            page.locator("summary", new Page.LocatorOptions().setHasText("开设账号"))
                    .click();
            Locator form = page.locator("form.stack[action='/console/accounts']");
            form.locator("[name=account]").fill(account);
            form.locator("[name=name]").fill("赵工作");
            form.getByLabel("工作人员").check();
            form.locator("[name=unit]").fill("W02");
            form.locator("[name=staffNo]").fill("X0010");
            form.locator("[name=password]").fill(first);
            form.locator("button.primary").click();
            assertThat(heading(page)).containsText("赵工作");
            administrator.look("story-account");
        }
        try (Reader person = chromium.visit(server, screen)) {
            Page page = person.page();
            person.fillSignIn(account, first);
            assertThat(heading(page)).containsText("修改密码");
            page.getByLabel("原密码").fill(first);
            page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill(own);
            page.getByLabel("再输一次新密码").fill(own);
            page.locator("form.stack button.primary").click();
            page.waitForURL(Pattern.compile(".*/console(/sign-in.*)?$"));
            if (page.url().contains("sign-in")) {
                person.fillSignIn(account, own);
            }
            menu(page, "我的得分单");
            assertThat(heading(page)).isVisible();
            assertThat(page.url()).contains("/people/X0010");
            person.look("story-own-card");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void an_administrator_sees_a_files_errors_by_line_and_confirms_the_mended_one(Screen screen) {
        String number = "Y" + screen.width;
        try (Reader administrator = chromium.signIn(server, "admin", screen)) {
            Page page = administrator.page();
            menu(page, "导入");
            check(page, "staffNo,name\n%s,\n".formatted(number));
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.locator("main table").first()).containsText("2");
            administrator.look("story-import-errors");
            page.getByText("改好后重新选择文件").click();
            check(page, "staffNo,name\n%s,新同事\n".formatted(number));
            administrator.look("story-import-check");
            assertThat(page.locator("#lines")).isVisible();
            page.getByText("确认导入这个文件").click();
            assertThat(page.locator(".notice.good")).containsText("已导入");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void an_auditor_reads_everywhere_and_is_offered_no_change(Screen screen) {
        try (Reader auditor = chromium.signIn(server, "auditor", screen)) {
            for (String link : auditor.links()) {
                auditor.page().navigate(link);
                Locator forms = auditor.page().locator("main form[method=post]");
                if (!link.contains("/sessions") && !link.contains("/password") && !link.contains("/notices")) {
                    org.assertj.core.api.Assertions.assertThat(forms.count())
                            .as(link)
                            .isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void somebody_without_a_mouse_comes_to_the_text_and_to_every_page_of_the_menu(Screen screen) {
        try (Reader leader = chromium.signIn(server, "leader", screen)) {
            Page page = leader.page();
            leader.open("/console");
            page.keyboard().press("Tab");
            assertThat(page.getByText("跳到正文")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();
            leader.open("/console");
            page.locator(".menu summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(".menu nav a").first()).isFocused();
            leader.look("story-menu");
            page.keyboard().press("Escape");
            assertThat(page.locator(".menu nav")).isHidden();
            assertThat(page.locator(".menu summary")).isFocused();
        }
    }

    @AfterAll
    void end() {
        chromium.close();
    }

    private static void menu(Page page, String place) {
        page.locator(".menu summary").click();
        page.locator(".menu nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
    }

    private static Locator card(Page page, String title) {
        return page.locator(
                "section.card",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(title))));
    }

    private static Locator heading(Page page) {
        return page.locator(".heading, h1").first();
    }

    private static void choose(Page page, String decision) {
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(Pattern.compile("^" + decision)))
                .check();
    }

    private static void send(Page page) {
        page.locator("form[action$='/decisions'] button.primary").click();
    }

    private static void check(Page page, String file) {
        page.locator("select[name=kind]").selectOption("staff");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("staff.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.getByText("检查文件").click();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
