package cn.xunting.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingPageTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private String finding = "";
    private String page = "";

    @BeforeEach
    void record() {
        hall = halls.withWindows(2);
        finding = put("W01");
        page = "/console/findings/" + finding;
    }

    @Test
    void a_representative_disputes_once_however_often_the_form_is_sent() {
        Browser browser = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        String shown = browser.page(page);
        assertThat(shown)
                .contains("value=\"DISPUTED\"", "value=\"ACKNOWLEDGED\"")
                .doesNotContain("value=\"VERIFIED\"");
        Map<String, String> form =
                Map.of("decision", UUID.randomUUID().toString(), "kind", "DISPUTED", "reason", "当时在取件");
        for (int time = 0; time < 2; time++) {
            browser.send(page, page + "/decisions", form).then().statusCode(303).header("Location", equalTo(page));
        }
        String after = browser.page(page);
        assertThat(after).contains("有异议", "当时在取件").doesNotContain("value=\"DISPUTED\"");
        assertThat(after.split("当时在取件", -1)).hasSize(2);
    }

    @Test
    void what_the_api_refuses_the_form_refuses_in_the_same_words_and_keeps_what_was_typed() {
        Browser browser = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        browser.send(page, page + "/decisions", said("REFUSED", " "))
                .then()
                .statusCode(422)
                .body(containsString("请写明理由"), containsString("value=\"REFUSED\" required checked"));
        browser.send(page, page + "/decisions", said("REVOKED", "不该记"))
                .then()
                .statusCode(403)
                .body(containsString("只有审核人或领导可以撤销；记录人可以撤回自己的记录"), containsString("不该记"));
        browser.send(page, page + "/decisions", said("NOTHING", "x")).then().statusCode(400);
    }

    @Test
    void who_is_too_late_is_told_so() {
        Browser representative = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        ledger.decide(halls.as(hall, AccountRole.REVIEWER), UUID.fromString(finding), DecisionKind.REVOKED, "查无此事")
                .then()
                .statusCode(201);
        Response late = representative.send(page, page + "/decisions", said("ACKNOWLEDGED", ""));
        late.then().statusCode(409).body(containsString("这条记录的状态已变"));
    }

    @Test
    void a_foreign_units_finding_is_not_to_be_seen_or_decided() {
        Browser browser = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        browser.request().get(page).then().statusCode(404);
        browser.send("/console", page + "/decisions", said("ACKNOWLEDGED", ""))
                .then()
                .statusCode(404);
        assertThat(browser.page("/console/findings")).doesNotContain(finding);
        browser.request()
                .get("/console/findings?unit=W01")
                .then()
                .statusCode(403)
                .body(containsString("只能查看本窗口或本人的记录"));
    }

    @Test
    void the_list_is_searched_and_a_search_that_makes_no_sense_is_refused() {
        put("W02");
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        assertThat(browser.page("/console/findings?unit=W01")).contains(finding).doesNotContain("W02 ");
        assertThat(browser.page("/console/findings?state=REVOKED")).contains("没有这样的记录");
        browser.request().get("/console/findings?month=2023-13").then().statusCode(400);
    }

    @Test
    void what_is_not_the_readers_is_seen_neither_by_photo_nor_beside_nor_with_papers() {
        String foreign = put("W02");
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        chief.request().get(page + "/beside/" + foreign).then().statusCode(404);
        chief.request().get("/console/findings/" + foreign + "/photos/1").then().statusCode(404);
        chief.request().get(page + "/photos/1").then().statusCode(404).body(containsString("没有第 1 张照片"));
        assertThat(chief.page(page)).contains("没有附文件").doesNotContain("附上文件");
        chief.sendParts("/console", page + "/papers", Map.of(), null).then().statusCode(400);
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        assertThat(leader.page(page + "/beside/" + foreign)).contains("不同", "W01 ", "W02 ");
    }

    @Test
    void a_paper_that_is_refused_leads_back_to_the_finding_with_the_apis_words() {
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        for (int time = 0; time < 2; time++) {
            leader.request()
                    .multiPart("form-secret", Browser.secret(leader.page(page)))
                    .multiPart("papers", "奖状.pdf", "not a paper".getBytes(UTF_8), "application/pdf")
                    .post(page + "/papers")
                    .then()
                    .statusCode(415)
                    .body(
                            containsString("只接受完好的 PDF、JPEG 或 PNG 文件"),
                            containsString("role=\"alert\""),
                            containsString("action=\"" + page + "/papers\""),
                            containsString("第1窗口"));
        }
        leader.request()
                .multiPart("form-secret", Browser.secret(leader.page(page)))
                .post(page + "/papers")
                .then()
                .statusCode(400)
                .body(containsString("没有文件，请先选择"), containsString("第1窗口"));
        leader.request()
                .multiPart("form-secret", "forged")
                .multiPart("papers", "奖状.pdf", "%PDF-1.4".getBytes(UTF_8), "application/pdf")
                .post(page + "/papers")
                .then()
                .statusCode(403);
        assertThat(leader.page(page)).contains("没有附文件");
    }

    @Test
    void an_appeal_is_shown_on_the_units_page_with_its_term_and_what_can_still_be_disputed_to_its_own() {
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        String unit = chief.page("/console");
        String sheet =
                unit.substring(unit.indexOf("/console/months/"), unit.indexOf("/units/W01") + "/units/W01".length());
        assertThat(chief.page(sheet)).contains("可以提出异议，最迟");
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        assertThat(leader.page(sheet)).contains("这个月没有异议");
        chief.send(page, page + "/decisions", said("DISPUTED", "当时在取件")).then().statusCode(303);
        assertThat(leader.page(sheet)).contains("当时在取件", "裁定");
    }

    private static Map<String, String> said(String kind, String reason) {
        return Map.of("decision", UUID.randomUUID().toString(), "kind", kind, "reason", reason);
    }

    private String put(String unit) {
        return ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", unit, null))
                .toString();
    }
}
