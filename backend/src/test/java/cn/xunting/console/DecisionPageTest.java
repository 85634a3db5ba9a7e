package cn.xunting.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can never be taken back is asked once, with what it does to the scores of October 2023. */
@QuarkusTest
class DecisionPageTest {
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");
    private static final Pattern TOTALS =
            Pattern.compile("<td class=\"number\">([\\d.]+)</td><td class=\"number total\">([\\d.]+)</td>");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private RequestSpecification inspector;
    private Browser reviewer;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
    }

    @Test
    void to_revoke_is_asked_with_the_totals_before_and_after_and_then_the_score_is_what_was_said() {
        record("S2.1.2", "W01", "0103");
        String page = record("S2.1.2", "W01", "0102");
        Map<String, String> form = said("REVOKED", "查无此事");
        String asked = ask(reviewer, page, form);
        Matcher totals = TOTALS.matcher(asked);
        assertThat(totals.find()).isTrue();
        assertThat(totals.group(1)).isEqualTo(total()).isNotEqualTo(totals.group(2));
        assertThat(totals.results().map(person -> person.group(2)))
                .as("the person's total too")
                .hasSize(1);
        assertThat(asked).contains("撤销这条记录？", "查无此事", "人员0102 0102", "此后不能恢复");
        assertThat(reviewer.page(page)).contains("value=\"REVOKED\"");

        for (int time = 0; time < 2; time++) {
            confirm(reviewer, page, form, asked).then().statusCode(303).header("Location", equalTo(page));
        }
        assertThat(total()).isEqualTo(second(asked));
        assertThat(reviewer.page(page)).contains("已撤销", "查无此事").doesNotContain("value=\"REVOKED\"");
    }

    @Test
    void whoever_confirms_figures_that_have_moved_meanwhile_is_asked_once_more() {
        String page = record("S2.1.2", "W01", "0102");
        Map<String, String> form = said("REVOKED", "查无此事");
        String asked = ask(reviewer, page, form);
        record("S2.1.2", "W01", "0103");
        String again = confirm(reviewer, page, form, asked)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(again).contains("您核对以后，分数又有变动", "role=\"alert\"");
        assertThat(reviewer.page(page)).doesNotContain("已撤销");
        confirm(reviewer, page, form, again).then().statusCode(303);
        assertThat(total()).isEqualTo(second(again));
    }

    @Test
    void a_recorder_who_may_not_read_the_scores_is_asked_too_and_told_why_there_are_none() {
        String account = halls.account(hall, AccountRole.INSPECTOR, null);
        Browser recorder = Browser.of(account);
        String own = "/console/findings/"
                + ledger.record(TestHall.as(account), ledger.reportAt(OCTOBER, "S2.1.2", "W01", "0102"));
        Map<String, String> form = said("WITHDRAWN", "记错了窗口");
        String asked = ask(recorder, own, form);
        assertThat(asked).contains("撤回这条记录？", "单位得分只向参加考核的人公开");
        assertThat(TOTALS.matcher(asked).find()).isFalse();
        confirm(recorder, own, form, asked).then().statusCode(303);
        assertThat(reviewer.page(own)).contains("已撤回");

        String foreign = record("S2.1.2", "W01", "0102");
        recorder.send(foreign, foreign + "/decisions", said("WITHDRAWN", "不是我记的"))
                .then()
                .statusCode(403);
    }

    @Test
    void what_does_not_count_yet_changes_nothing_and_the_question_says_so() {
        String page = record("S2.2.1", "W01", "0102");
        String asked = ask(reviewer, page, said("REVOKED", "查无此事"));
        assertThat(asked).contains("总分不变：这条记录现在就不计分");
        assertThat(second(asked)).isEqualTo(total());
    }

    @Test
    void what_the_api_refuses_is_refused_without_a_question_and_a_forged_answer_changes_nothing() {
        String page = record("S2.1.2", "W01", "0102");
        reviewer.send(page, page + "/decisions", said("REVOKED", " "))
                .then()
                .statusCode(422)
                .body(containsString("请写明理由"), containsString("value=\"REVOKED\" required checked"));
        Map<String, String> form = new HashMap<>(said("REVOKED", "查无此事"));
        form.put("effect", Browser.hidden(ask(reviewer, page, form), "effect"));
        form.put("form-secret", "x".repeat(32));
        reviewer.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(page + "/decisions")
                .then()
                .statusCode(403);
        assertThat(reviewer.page(page)).doesNotContain("已撤销");
    }

    private static String ask(Browser by, String page, Map<String, String> form) {
        return by.send(page, page + "/decisions", form)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response confirm(Browser by, String page, Map<String, String> form, String asked) {
        Map<String, String> all = new HashMap<>(form);
        all.put("effect", Browser.hidden(asked, "effect").replace("&gt;", ">"));
        return by.send(page, page + "/decisions", all);
    }

    private static String second(String asked) {
        Matcher totals = TOTALS.matcher(asked);
        assertThat(totals.find()).isTrue();
        return totals.group(2);
    }

    private String total() {
        return given().spec(halls.as(hall, AccountRole.LEADER))
                .get("/months/2023-10/results/W01")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static Map<String, String> said(String kind, String reason) {
        return Map.of("decision", UUID.randomUUID().toString(), "kind", kind, "reason", reason);
    }

    private String record(String item, String unit, String staffNo) {
        return "/console/findings/" + ledger.record(inspector, ledger.reportAt(OCTOBER, item, unit, staffNo));
    }
}
