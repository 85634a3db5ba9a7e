package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** October 2023, long over, of a hall of two windows without a sign-in machine. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ClosePageTest {
    private static final String PAGE = "/console/months/2023-10/close";
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");

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
    void what_must_be_settled_is_named_with_its_page_and_the_month_cannot_be_closed_over_it() {
        UUID complaint =
                ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.reportAt(OCTOBER, "S2.2.1", "W01", "0102"));
        assertThat(leader.page(PAGE))
                .contains("1 条问题须查实或撤销后才能关账", "/console/findings?month=2023-10", "/console/findings/" + complaint)
                .contains("由审核人办理", "/console/months/2023-10/attendance")
                .doesNotContain("name=\"waived\"");
        close("DAY_WITHOUT_PUNCHES", "本厅尚无考勤机").then().statusCode(409);
        assertThat(leader.page(PAGE)).contains("进行中");
    }

    @Test
    void a_close_without_the_needed_reason_is_refused_in_the_apis_words_and_keeps_what_was_typed() {
        close("DAY_WITHOUT_PUNCHES", " ").then().statusCode(422).body(containsString("不能为空，请补上"));
        close("UNIT_WITHOUT_PUNCHES", "本厅尚无考勤机")
                .then()
                .statusCode(409)
                .body(containsString("本厅尚无考勤机</textarea>"), containsString("value=\"UNIT_WITHOUT_PUNCHES\" checked"));
        leader.send(PAGE, PAGE, Map.of("reason", "没有勾选"))
                .then()
                .statusCode(422)
                .body(containsString("请先勾选"), containsString("没有勾选</textarea>"));
        assertThat(leader.page(PAGE)).contains("进行中");
    }

    @Test
    void a_month_is_closed_published_and_reopened_by_two_leaders() {
        closeWhole().then().statusCode(303).header("Location", equalTo(PAGE));
        closeWhole().then().statusCode(409).body(containsString("已经关账"));
        assertThat(leader.page(PAGE)).contains("本厅尚无考勤机", "SHA-256", "documents/bulletin.docx");
        leader.send(PAGE, PAGE + "/publish", Map.of("sure", "yes")).then().statusCode(303);
        leader.send(PAGE, PAGE + "/publish", Map.of("sure", "yes")).then().statusCode(303);
        assertThat(leader.page(PAGE)).contains("已公布");
        reopen(leader, "").then().statusCode(422);
        reopen(leader, "漏了一天").then().statusCode(303);
        reopen(leader, "漏了两天")
                .then()
                .statusCode(409)
                .body(containsString("须由另一位领导同意"), containsString("漏了两天</textarea>"));
        Browser second = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        assertThat(second.page(PAGE)).contains("提议重开，等另一位领导同意。理由：漏了一天");
        reopen(second, "同意").then().statusCode(303);
        assertThat(second.page(PAGE)).contains("进行中", "重开");
    }

    @Test
    void the_figures_before_the_close_are_those_that_are_then_sealed() {
        ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.reportAt(OCTOBER, "S2.1.2", "W01", "0102"));
        List<String> before = totals();
        assertThat(before).as("with what is charged at the close").hasSize(2).doesNotContain("93.00");
        closeWhole().then().statusCode(303);
        assertThat(totals()).isEqualTo(before);
    }

    private List<String> totals() {
        return Pattern.compile("class=\"number total\">([\\d.]+)<")
                .matcher(leader.page(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void documents_are_sent_under_their_names_and_only_where_there_are_some() {
        leader.request()
                .get("/console/months/2023-10/documents/bulletin.docx")
                .then()
                .statusCode(409);
        closeWhole().then().statusCode(303);
        for (String name :
                new String[] {"bulletin.docx", "ledger.xlsx", "results.xlsx", "people.xlsx", "results.csv"}) {
            Response file = leader.request().get("/console/months/2023-10/documents/" + name);
            file.then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("attachment; filename=\"2023-10-" + name + "\""));
            assertThat(file.asByteArray()).isNotEmpty();
        }
        leader.request()
                .get("/console/months/2023-10/documents/dossier.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("2023-10-dossier.json"))
                .body("dossier.basis.close.revision", equalTo(1));
        leader.request()
                .get("/console/units/labels.html")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .body(containsString("第2窗口"));
        leader.request().get("/console/months/2023-10/documents/all.zip").then().statusCode(404);
    }

    @Test
    void who_does_not_assess_sees_neither_page_nor_documents_and_who_does_not_lead_closes_nothing() {
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        chief.request().get(PAGE).then().statusCode(403);
        chief.request()
                .get("/console/months/2023-10/documents/ledger.xlsx")
                .then()
                .statusCode(403);
        Browser auditor = Browser.of(halls.account(hall, AccountRole.AUDITOR, null));
        assertThat(auditor.page(PAGE)).contains("由领导关账").doesNotContain("name=\"sure\"");
        auditor.send(PAGE, PAGE, Map.of("sure", "yes")).then().statusCode(403);
    }

    private Response closeWhole() {
        return leader.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-secret", Browser.secret(leader.page(PAGE)))
                .formParam("waived", "DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES")
                .formParam("reason", "本厅尚无考勤机")
                .formParam("sure", "yes")
                .post(PAGE);
    }

    private Response close(String waived, String reason) {
        return leader.send(PAGE, PAGE, Map.of("waived", waived, "reason", reason, "sure", "yes"));
    }

    private static Response reopen(Browser by, String reason) {
        return by.send(PAGE, PAGE + "/reopen", Map.of("reason", reason, "sure", "yes"));
    }
}
