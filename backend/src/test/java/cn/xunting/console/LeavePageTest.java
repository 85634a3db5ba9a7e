package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 2023-10-09 is a Monday. */
@QuarkusTest
class LeavePageTest {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void a_stale_approval_is_refused_and_the_leave_is_shown_as_it_is_now() {
        Hall hall = halls.withWindows(1);
        Browser own = own(hall);
        String page = asked(own, "PERSONAL");
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        String seen = Browser.hidden(leader.page(page), "version");
        Map<String, String> change = fields("PERSONAL", "2023-10-10");
        change.put("id", page.substring(page.lastIndexOf('/') + 1));
        change.put("version", seen);
        own.send(page, page + "/change", change).then().statusCode(303);
        decide(leader, page, seen, "LEADER_IN_CHARGE", true, null)
                .then()
                .statusCode(412)
                .body(containsString("内容已被他人更新"), containsString("2023-10-10 下午"), containsString("重新读取"));
        assertThat(leader.page(page)).contains("待审批");
    }

    @Test
    void asked_twice_with_one_form_it_is_one_leave_and_it_says_what_it_would_excuse() {
        Hall hall = halls.withWindows(1);
        Browser own = own(hall);
        Map<String, String> form = fields("PERSONAL", "2023-10-09");
        form.put("id", Browser.hidden(own.page("/console/new-leave"), "id"));
        String page = own.send("/console/new-leave", "/console/leaves", form).getHeader("Location");
        own.send("/console/new-leave", "/console/leaves", form)
                .then()
                .statusCode(303)
                .header("Location", equalTo(page));
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(1);
        assertThat(own.page(page)).contains("准假以后会抵的签到", "待定 4", "政务督查科").doesNotContain("/approval\"");
        assertThat(own.page("/console/leaves?month=2023-10")).contains("人员0102", page);
    }

    @Test
    void a_higher_tier_is_the_leaders_and_the_refusal_keeps_what_was_typed() {
        Hall hall = halls.withWindows(1);
        String page = asked(own(hall), "PERSONAL");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        String version = Browser.hidden(reviewer.page(page), "version");
        decide(reviewer, page, version, "LEADER_IN_CHARGE", true, null)
                .then()
                .statusCode(403)
                .body(containsString("这一级审批须由领导登记"));
        decide(reviewer, page, version, "SUPERVISION", true, null).then().statusCode(303);
        assertThat(reviewer.page(page)).contains("已批准", "已抵的签到").doesNotContain("/approval\"");
        decide(reviewer, page, version, "SUPERVISION", true, null)
                .then()
                .statusCode(412)
                .body(containsString("role=\"alert\""));
    }

    @Test
    void a_trip_without_its_document_is_made_up_with_a_scan_that_can_be_saved() {
        Hall hall = halls.withWindows(1);
        String page = asked(own(hall), "TRIP");
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        decide(leader, page, Browser.hidden(leader.page(page), "version"), "LEADER_IN_CHARGE", true, null)
                .then()
                .statusCode(303);
        assertThat(leader.page(page)).contains("须附文件", "补办审批或补交文件");
        decide(
                        leader,
                        page,
                        Browser.hidden(leader.page(page), "version"),
                        "LEADER_IN_CHARGE",
                        true,
                        "no paper".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body(containsString("只接受完好的 PDF"));
        decide(leader, page, Browser.hidden(leader.page(page), "version"), "LEADER_IN_CHARGE", true, PDF)
                .then()
                .statusCode(303);
        String made = leader.page(page);
        assertThat(made).contains("扫描件（PDF，1 KB）", "已抵的签到").doesNotContain("须附文件");
        String paper = made.replaceAll("(?s).*href=\"(/console/papers/[^\"]+)\".*", "$1");
        leader.request().get(paper).then().statusCode(200).contentType("application/pdf");
    }

    @Test
    void a_foreign_leave_is_not_there_and_nobody_asks_for_strangers() {
        Hall hall = halls.withWindows(2);
        String page = asked(own(hall), "PERSONAL");
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        chief.request().get(page).then().statusCode(404).body(containsString("请核对编号"));
        assertThat(chief.page("/console/leaves?month=2023-10")).doesNotContain("人员0102");
        Map<String, String> form = fields("PERSONAL", "2023-10-09");
        form.put("id", Browser.hidden(chief.page("/console/new-leave"), "id"));
        chief.send("/console/new-leave", "/console/leaves", form)
                .then()
                .statusCode(403)
                .body(containsString("只能为本人或本窗口人员请假"), containsString("value=\"0102\""));
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(1);
    }

    @Test
    void a_list_of_no_month_is_refused_with_what_was_typed_and_a_cancelled_leave_stays_in_it() {
        Hall hall = halls.withWindows(1);
        Browser own = own(hall);
        String page = asked(own, "PERSONAL");
        own.send(page, page + "/cancellation", Map.of("reason", "不去了")).then().statusCode(303);
        own.send(page, page + "/cancellation", Map.of("reason", "不去了"))
                .then()
                .statusCode(409)
                .body(containsString("已取消"));
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        reviewer.request()
                .get("/console/leaves?month=2023-13")
                .then()
                .statusCode(400)
                .body(containsString("value=\"2023-13\""));
        assertThat(reviewer.page("/console/leaves?month=2023-10&state=CANCELLED"))
                .contains(page);
        assertThat(reviewer.page("/console/leaves?month=2023-10&state=APPROVED"))
                .doesNotContain(page);
        reviewer.request()
                .get("/console/leaves?month=2023-10&form=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("\"人员0102\",\"0102\",\"事假\",\"2023-10-09 上午\",\"2023-10-09 下午\",1,"));
    }

    @Test
    void a_person_attaches_the_scan_of_their_own_leave_and_every_step_is_told() {
        Hall hall = halls.withWindows(2);
        Browser own = own(hall);
        String page = asked(own, "TRIP");
        String seen = Browser.hidden(own.page(page), "version");
        attach(own, page, seen, "no paper".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body(containsString("role=\"alert\""));
        attach(own, page, seen, PDF).then().statusCode(303);
        attach(own, page, seen, PDF).then().statusCode(412).body(containsString("重新读取"));
        String shown = own.page(page);
        assertThat(shown).contains("扫描件（PDF，1 KB）", "换一份扫描件", "当时附的扫描件").doesNotContain("须附文件");
        Map<String, String> change = fields("TRIP", "2023-10-10");
        change.put("id", page.substring(page.lastIndexOf('/') + 1));
        change.put("version", Browser.hidden(shown, "version"));
        change.put("scan", Browser.hidden(shown, "scan"));
        change.put("document", "政〔2023〕8号");
        own.send(page, page + "/change", change).then().statusCode(303);
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        String told = chief.page(page);
        assertThat(told)
                .contains(
                        "政〔2023〕8号",
                        "扫描件（PDF，1 KB）",
                        "结束 2023-10-09 下午 → 2023-10-10 下午",
                        ">申请</span>",
                        ">附上扫描件</span>",
                        ">修改</span>")
                .doesNotContain("value=\"政〔2023〕8号 ");
        chief.request()
                .get("/console/papers/" + Browser.hidden(told, "scan"))
                .then()
                .statusCode(200);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(reviewer.page(page)).contains("这条请假须由分管领导批");
    }

    @Test
    void nobody_is_offered_what_the_api_would_refuse() {
        Hall hall = halls.withWindows(2);
        String page = asked(own(hall), "PERSONAL");
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        assertThat(chief.page(page))
                .contains("/change\"", "/scan\"", "/cancellation\"")
                .doesNotContain("/approval\"");
        Browser colleague = Browser.of(halls.account(hall, AccountRole.LEADER, "W01"));
        assertThat(colleague.page(page))
                .contains("涉及本单位，须回避", "/change\"")
                .doesNotContain("/approval\"", "/cancellation\"");
        Browser auditor = Browser.of(halls.account(hall, AccountRole.AUDITOR, null));
        assertThat(auditor.page(page)).doesNotContain("/change\"", "/scan\"", "/cancellation\"", "/approval\"");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        decide(reviewer, page, Browser.hidden(reviewer.page(page), "version"), "SUPERVISION", true, null)
                .then()
                .statusCode(303);
        assertThat(own(hall).page(page)).contains("/cancellation\"").doesNotContain("/change\"", "/scan\"");
        assertThat(colleague.page(page)).doesNotContain("/cancellation\"");
    }

    @Test
    void what_waits_is_found_from_today_whenever_it_is_for_and_says_whose_it_is() {
        Hall hall = halls.withWindows(2);
        Browser own = own(hall);
        Map<String, String> far = fields("PERSONAL", "2024-05-08");
        far.put("fromDay", "2024-05-06");
        far.put("id", Browser.hidden(own.page("/console/new-leave"), "id"));
        String page = own.send("/console/new-leave", "/console/leaves", far).getHeader("Location");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        String today = reviewer.page("/console");
        assertThat(today).contains(page, "须由主要领导批", "/console/leaves?state=REQUESTED");
        assertThat(reviewer.page("/console/leaves?state=REQUESTED")).contains(page, "须由主要领导批");
        Browser colleague = Browser.of(halls.account(hall, AccountRole.REVIEWER, "W01"));
        assertThat(colleague.page("/console")).contains("涉及本单位，须回避");
        assertThat(reviewer.page("/console/leaves?from=2024-05-07&to=2024-05-07&month=2023-10"))
                .contains(page, "value=\"2024-05-07\"");
        assertThat(reviewer.page("/console/leaves?from=2024-05-09&to=2024-05-31"))
                .doesNotContain(page);
        reviewer.request()
                .get("/console/leaves?month=&unit=&staff=&from=&to=&state=APPROVED")
                .then()
                .statusCode(400)
                .body(containsString("说明要看哪些请假"));
    }

    private static Response attach(Browser by, String page, String version, byte[] file) {
        return by.sendParts(page, page + "/scan", Map.of("version", version), file);
    }

    private Browser own(Hall hall) {
        return Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
    }

    /** The page of a leave on the Monday. */
    private static String asked(Browser own, String kind) {
        Map<String, String> form = fields(kind, "2023-10-09");
        form.put("id", Browser.hidden(own.page("/console/new-leave"), "id"));
        Response answer = own.send("/console/new-leave", "/console/leaves", form);
        answer.then().statusCode(303);
        return answer.getHeader("Location");
    }

    private static Map<String, String> fields(String kind, String lastDay) {
        Map<String, String> form = new HashMap<>();
        form.put("staffNo", "0102");
        form.put("kind", kind);
        form.put("fromDay", "2023-10-09");
        form.put("fromHalf", "AM");
        form.put("toDay", lastDay);
        form.put("toHalf", "PM");
        return form;
    }

    private static Response decide(
            Browser by, String page, String version, String tier, boolean approved, byte @Nullable [] file) {
        return by.sendParts(
                page,
                page + "/approval",
                Map.of("version", version, "approver", tier, "approved", String.valueOf(approved)),
                file);
    }
}
