package cn.xunting.honours;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.FindingReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interviews of a hall of two windows. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class InterviewApiTest {
    private static final Instant SEPTEMBER = Instant.parse("2023-09-12T02:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private RequestSpecification leader;
    private RequestSpecification reviewer;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = halls.as(hall, AccountRole.LEADER);
        reviewer = halls.as(hall, AccountRole.REVIEWER);
    }

    @Test
    void an_interview_that_is_due_is_named_until_it_is_put_down_as_held() {
        UUID finding = faults(OCTOBER, "0102", 3);
        month("2023-10")
                .body("interviews.staffNo", equalTo(List.of("0102")))
                .body("interviews[0].due", equalTo(true))
                .body("interviews[0].events", equalTo(3))
                .body("interviews[0].facts", equalTo(List.of(finding.toString())))
                .body("interviews[0].held", nullValue())
                .body("interviews[0].reason", containsString("还没有登记"))
                .body("recalls", hasSize(0));
        checklist().body("checks.find { it.kind == 'INTERVIEW_DUE' }.subjects", equalTo(List.of("0102")));
        UUID id = UUID.randomUUID();
        String order =
                order("2023-10", "0102", "2023-10-20", "\"facts\":[\"" + finding + "\"],\"representative\":\"0101\"");
        keep(leader, id, order).statusCode(200).body("author", not(nullValue()));
        keep(leader, id, order).statusCode(200);
        keep(leader, id, order("2023-10", "0102", "2023-10-21", "\"facts\":[]")).statusCode(409);
        keep(leader, UUID.randomUUID(), order).statusCode(409).body("detail", containsString("每月一次"));
        assertThat(ledger.rows("interview", hall)).isEqualTo(1);
        month("2023-10").body("interviews[0].held.heldOn", equalTo("2023-10-20"));
        checklist().body("checks.kind", not(hasItem("INTERVIEW_DUE")));
        close();
        given().spec(leader)
                .get("/months/2023-10/dossier.json")
                .then()
                .body("dossier.basis.interviews.staffNo", equalTo(List.of("0102")))
                .body("dossier.basis.interviews[0].facts", equalTo(List.of(finding.toString())));
        assertThat(given().spec(leader).get("/months/2023-10/people.csv").asString())
                .contains("约谈日期", "2023-10-20");
    }

    @Test
    void two_faults_make_none_due_and_three_that_nobody_acknowledged_do_not_either() {
        faults(OCTOBER, "0102", 2);
        report(OCTOBER, "0103", 3);
        month("2023-10").body("interviews", hasSize(0));
        keep(leader, UUID.randomUUID(), order("2023-10", "0102", "2023-10-20", "\"facts\":[]"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/staffNo"));
        keep(leader, UUID.randomUUID(), order("2023-10", "9999", "2023-10-20", "\"facts\":[]"))
                .statusCode(422);
        assertThat(ledger.rows("interview", hall)).isZero();
    }

    @Test
    void two_months_with_one_due_within_six_make_a_recall_be_proposed_and_one_does_not() {
        faults(SEPTEMBER, "0102", 3);
        faults(OCTOBER, "0102", 4);
        faults(OCTOBER, "0103", 3);
        month("2023-09").body("recalls", hasSize(0));
        month("2023-10")
                .body("recalls", equalTo(List.of("0102")))
                .body("interviews.find { it.staffNo == '0102' }.reason", containsString("建议研究召回"))
                .body("interviews.find { it.staffNo == '0103' }.recallProposed", equalTo(false));
        faults(Instant.parse("2024-03-12T02:00:00Z"), "0103", 3); // the sixth month from October
        month("2024-03").body("recalls", equalTo(List.of("0103")));
        faults(Instant.parse("2024-09-12T02:00:00Z"), "0103", 3); // six months from March, the seventh with it
        month("2024-09").body("recalls", hasSize(0));
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_kept() {
        faults(OCTOBER, "0102", 3);
        UUID other = faults(OCTOBER, "0103", 1);
        Stream.of(
                        order("2023-10", "0102", "2023-09-30", "\"facts\":[]"),
                        order("2023-10", "0102", "2999-01-01", "\"facts\":[]"),
                        order("2023-10", "0102", "2023-10-20", "\"facts\":[\"" + other + "\"]"),
                        order("2023-10", "0102", "2023-10-20", "\"representative\":\"9999\""),
                        order("2023-10", "0102", "2023-10-20", "\"attachments\":[\"" + "a".repeat(64) + "\"]"),
                        order("2023-10", "0102", "2023-10-20", "\"facts\":[]").replace("分管领导", " "))
                .forEach(bad -> keep(leader, UUID.randomUUID(), bad).statusCode(422));
        keep(leader, UUID.randomUUID(), order("2022-10", "0102", "2023-10-20", "\"facts\":[]"))
                .statusCode(404);
        assertThat(ledger.rows("interview", hall)).isZero();
    }

    @Test
    void nobody_puts_down_an_interview_of_their_own_unit_and_only_some_may_at_all() {
        faults(OCTOBER, "0102", 3);
        String order = order("2023-10", "0102", "2023-10-20", "\"facts\":[]");
        RequestSpecification own = TestHall.as(halls.account(hall, AccountRole.LEADER, "W01"));
        RequestSpecification self = TestHall.as(halls.account(hall, AccountRole.REVIEWER, null, "0102"));
        keep(own, UUID.randomUUID(), order).statusCode(403).body("detail", containsString("回避"));
        keep(self, UUID.randomUUID(), order).statusCode(403).body("detail", containsString("回避"));
        keep(halls.as(hall, AccountRole.INSPECTOR), UUID.randomUUID(), order).statusCode(403);
        UUID id = UUID.randomUUID();
        keep(reviewer, id, order).statusCode(200);
        cancel(own, id, "不实").statusCode(403);
        cancel(leader, id, " ").statusCode(422);
        cancel(leader, id, "弄错了人").statusCode(204);
        cancel(leader, id, "弄错了人").statusCode(204);
        assertThat(ledger.rows("interview", hall)).isEqualTo(2);
        month("2023-10").body("interviews[0].held", nullValue());
        keep(leader, UUID.randomUUID(), order).statusCode(200);
        cancel(halls.as(halls.withWindows(1), AccountRole.LEADER), id, "外厅").statusCode(404);
    }

    @Test
    void of_two_who_put_one_down_at_once_one_is_told() throws Exception {
        faults(OCTOBER, "0102", 3);
        String order = order("2023-10", "0102", "2023-10-20", "\"facts\":[]");
        List<Integer> answers = AllAtOnce.times(
                4, () -> keep(leader, UUID.randomUUID(), order).extract().statusCode());
        assertThat(answers)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
    }

    @Test
    void an_interview_held_after_the_close_is_put_down_and_the_closed_month_stays() {
        faults(OCTOBER, "0102", 3);
        close();
        String before = given().spec(leader).get("/months/2023-10/dossier.json").asString();
        keep(leader, UUID.randomUUID(), order("2023-10", "0102", "2023-11-06", "\"facts\":[]"))
                .statusCode(200);
        month("2023-10").body("state", equalTo("CLOSED")).body("interviews[0].held.heldOn", equalTo("2023-11-06"));
        assertThat(given().spec(leader).get("/months/2023-10/dossier.json").asString())
                .isEqualTo(before)
                .doesNotContain("interviews\"");
    }

    private UUID report(Instant at, String staffNo, int quantity) {
        FindingReport report =
                new FindingReport("S2.1.2", "W01", staffNo, null, at, quantity, null, "", List.of(), null, null, null);
        return ledger.record(halls.as(hall, AccountRole.INSPECTOR), report);
    }

    private UUID faults(Instant at, String staffNo, int quantity) {
        UUID finding = report(at, staffNo, quantity);
        ledger.decide(reviewer, finding, DecisionKind.VERIFIED, "").then().statusCode(201);
        return finding;
    }

    private static String order(String month, String staffNo, String heldOn, String more) {
        return ("{\"month\":\"%s\",\"staffNo\":\"%s\",\"heldOn\":\"%s\",\"heldBy\":\"分管领导\",\"note\":\"已谈\"," + more
                        + "}")
                .formatted(month, staffNo, heldOn);
    }

    private static ValidatableResponse keep(RequestSpecification by, UUID id, String order) {
        return given().spec(by).body(order).put("/interviews/" + id).then();
    }

    private static ValidatableResponse cancel(RequestSpecification by, UUID id, String reason) {
        return given().spec(by)
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/interviews/" + id + "/cancellation")
                .then();
    }

    private ValidatableResponse month(String month) {
        return given().spec(leader)
                .get("/months/" + month + "/interviews")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse checklist() {
        return given().spec(leader).get("/months/2023-10/checklist").then().statusCode(200);
    }

    private void close() {
        given().spec(leader)
                .body(Map.of("waived", List.of("DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES"), "reason", "尚无考勤机"))
                .post("/months/2023-10/close")
                .then()
                .statusCode(200);
    }
}
