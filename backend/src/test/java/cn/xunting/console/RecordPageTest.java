package cn.xunting.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.Digest;
import cn.xunting.paper.Papers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put down beside the findings: interviews, suspensions, formulas, and the year they lead to. */
@QuarkusTest
class RecordPageTest {
    private static final String INTERVIEWS = "/console/months/2023-10/interviews";
    private static final String FORMULAS = "/console/rewards/formulas";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private Browser leader;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
    }

    @Test
    void an_interview_that_is_not_due_has_no_page_and_cannot_be_put_down() {
        leader.request().get(INTERVIEWS + "/0102").then().statusCode(404).body(containsString("没有达到约谈条件"));
        assertThat(leader.page(INTERVIEWS)).contains("没有应约谈的人");
    }

    @Test
    void an_interview_that_is_due_is_put_down_once_and_taken_back_with_a_reason() {
        for (int day = 9; day <= 11; day++) {
            UUID fault = ledger.record(
                    halls.as(hall, AccountRole.INSPECTOR),
                    ledger.reportAt(Instant.parse("2023-10-%02dT02:00:00Z".formatted(day)), "S2.1.2", "W01", "0102"));
            ledger.decide(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), fault, DecisionKind.ACKNOWLEDGED, "")
                    .then()
                    .statusCode(201);
        }
        String page = INTERVIEWS + "/0102";
        assertThat(leader.page(page)).contains("应约谈", "登记约谈");
        Map<String, String> form = new HashMap<>(
                Map.of("id", UUID.randomUUID().toString(), "heldOn", "2023-10-20", "heldBy", " ", "note", "承诺改正"));
        leader.sendParts(page, page, form, null)
                .then()
                .statusCode(422)
                .body(containsString("承诺改正</textarea>"), containsString("不能为空"));
        form.put("heldBy", "分管领导");
        leader.sendParts(page, page, form, null).then().statusCode(303);
        leader.sendParts(page, page, form, null).then().statusCode(303);
        String held = leader.page(page);
        assertThat(held).contains("已约谈", "承诺改正").doesNotContain("name=\"heldBy\"");
        Browser auditor = Browser.of(halls.account(hall, AccountRole.AUDITOR, null));
        assertThat(auditor.page(page)).contains("承诺改正").doesNotContain("撤销登记");
        String id = Browser.hidden(held, "id");
        cancel(leader, page, id, "").then().statusCode(422);
        cancel(leader, page, id, "登记错了").then().statusCode(303);
        assertThat(leader.page(page)).doesNotContain("承诺改正");
    }

    @Test
    void a_suspension_is_put_down_with_its_paper_and_the_file_is_handed_out_to_be_saved() {
        Map<String, String> form = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "unit", "W01",
                "staffNo", "0102",
                "decidedOn", "2023-10-12",
                "paper", "政务〔2023〕8号",
                "reason", "领导小组决定"));
        leader.sendParts("/console/suspensions", "/console/suspensions", form, null)
                .then()
                .statusCode(422)
                .body(containsString("只能指明其一"), containsString("value=\"政务〔2023〕8号\""));
        form.put("staffNo", "");
        for (int time = 0; time < 2; time++) {
            leader.sendParts("/console/suspensions", "/console/suspensions", form, null)
                    .then()
                    .statusCode(303);
        }
        assertThat(leader.page("/console/suspensions").split("政务〔2023〕8号", -1)).hasSize(2);
        assertThat(leader.page("/console/suspensions?about=W02")).contains("没有停发的决定");
        leader.request().get("/console/suspensions?form=csv").then().body(containsString("政务〔2023〕8号"));
        form.put("id", UUID.randomUUID().toString());
        form.put("paper", "政务〔2023〕9号");
        withPaper(form, "<html>".getBytes(UTF_8)).then().statusCode(415).body(containsString("只接受完好的 PDF"));
        byte[] scan = Papers.pdf("决定");
        withPaper(form, scan).then().statusCode(303);
        leader.request()
                .get("/console/papers/" + Digest.sha256(scan))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        assertThat(leader.page("/console/suspensions")).contains("/console/papers/" + Digest.sha256(scan));
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        chief.request().get("/console/papers/" + Digest.sha256(scan)).then().statusCode(404);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        reviewer.sendParts("/console/notices", "/console/suspensions", form, null)
                .then()
                .statusCode(403);
    }

    @Test
    void a_formula_holds_once_a_second_person_consents_and_nobody_consents_to_their_own() {
        Map<String, String> form =
                Map.of("base", "fünf", "rounding", "YUAN_HALF_UP", "from", "2023-10", "reason", "会议纪要");
        leader.send(FORMULAS, FORMULAS, form).then().statusCode(422).body(containsString("会议纪要</textarea>"));
        Map<String, String> good = new HashMap<>(form);
        good.put("base", "500");
        leader.send(FORMULAS, FORMULAS, good).then().statusCode(303);
        assertThat(leader.page(FORMULAS)).contains("待同意", "500.00").doesNotContain("/consent");
        Browser second = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        String shown = second.page(FORMULAS);
        String consent =
                shown.substring(shown.indexOf(FORMULAS + "/"), shown.indexOf("/consent") + "/consent".length());
        leader.send(FORMULAS, consent, Map.of("consents", "true"))
                .then()
                .statusCode(403)
                .body(containsString("须由另一名"));
        second.send(FORMULAS, consent, Map.of("consents", "true", "reason", ""))
                .then()
                .statusCode(303);
        second.send(FORMULAS, consent, Map.of("consents", "false", "reason", ""))
                .then()
                .statusCode(409);
        assertThat(leader.page(FORMULAS)).contains("已采用");
    }

    @Test
    void the_years_red_flag_lists_every_unit_and_a_year_that_is_none_is_refused() {
        assertThat(leader.page("/console/years/2023/red-flag")).contains("第1窗口", "第2窗口", "可以参评");
        leader.request().get("/console/years/soon/red-flag").then().statusCode(400);
    }

    @Test
    void disputes_and_verifications_are_listed_with_their_terms_and_counted() {
        UUID disputed = ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", "W01", null));
        ledger.decide(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), disputed, DecisionKind.DISPUTED, "当时在取件")
                .then()
                .statusCode(201);
        UUID waiting = ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.2.1", "W02", "0202"));
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(reviewer.page("/console/disputes")).contains("当时在取件", disputed.toString());
        assertThat(reviewer.page("/console/disputes?unit=W02")).contains("没有等着裁定的异议");
        assertThat(reviewer.page("/console/disputes/statistics")).contains("W01", "S2.1.2");
        reviewer.request()
                .get("/console/disputes/statistics?from=x&to=y")
                .then()
                .statusCode(400);
        assertThat(reviewer.page("/console/verifications")).contains(waiting.toString());
        reviewer.request().get("/console/verifications?section=S9").then().statusCode(400);
    }

    private Response withPaper(Map<String, String> fields, byte[] paper) {
        RequestSpecification form =
                leader.request().multiPart("form-secret", Browser.secret(leader.page("/console/suspensions")));
        fields.forEach((name, value) -> form.multiPart(
                new MultiPartSpecBuilder(value).controlName(name).charset(UTF_8).build()));
        return form.multiPart("papers", "决定.pdf", paper, "application/pdf").post("/console/suspensions");
    }

    private static Response cancel(Browser by, String page, String id, String reason) {
        return by.send(page, page + "/cancellation", Map.of("id", id, "reason", reason));
    }
}
