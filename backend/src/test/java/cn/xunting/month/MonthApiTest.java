package cn.xunting.month;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding moves a score, with its reason. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MonthApiTest {
    private static final Instant IN_OCTOBER = Instant.parse("2023-10-09T01:30:00Z");
    private static final String SHEET = "/months/2023-10/results/W01";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void a_finding_moves_the_score_and_its_line_names_the_fact_and_the_arithmetic() {
        Hall hall = halls.withWindows(2);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        sheet(reviewer).body("total", equalTo("93.00"));

        UUID badge = record(inspector, "S2.1.2", "0102");
        UUID matter = record(inspector, "S3.1.1", null);
        sheet(reviewer)
                .body("total", equalTo("90.83"))
                .body("state", equalTo("OPEN"))
                .body("sections.find { it.section == 'S2' }.score", equalTo("14.83"))
                .body("sections.find { it.section == 'S2' }.lines", hasSize(1))
                .body("sections.find { it.section == 'S2' }.lines[0].item", equalTo("S2.1.2"))
                .body("sections.find { it.section == 'S2' }.lines[0].points", equalTo("-0.17"))
                .body("sections.find { it.section == 'S2' }.lines[0].facts", contains(badge.toString()))
                .body("sections.find { it.section == 'S2' }.lines[0].arithmetic", containsString("1.00 ÷ 6 = 0.17"))
                .body("sections.find { it.section == 'S3' }.score", equalTo("43.00"))
                .body("sections.find { it.section == 'S3' }.lines[0].facts", contains(matter.toString()));
        given().spec(reviewer)
                .get("/months/2023-10/results")
                .then()
                .statusCode(200)
                .body("month", equalTo("2023-10"))
                .body("edition", equalTo("2023-09-01"))
                .body("pools[0].kind", equalTo("WINDOW"))
                .body("pools[0].units.unit", contains("W02", "W01"))
                .body("pools[0].units.rank", contains(1, 2))
                .body("pools[0].units.total", contains("93.00", "90.83"));

        ledger.decide(reviewer, matter, DecisionKind.REVOKED, "已按期进驻").then().statusCode(201);
        sheet(reviewer).body("total", equalTo("92.83")).body("sections.find { it.section == 'S3' }.lines", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void a_person_reads_their_own_card_and_sign_ins_whatever_their_role(AccountRole role) {
        Hall hall = halls.withWindows(2);
        String staffNo = role == AccountRole.CHIEF_REPRESENTATIVE ? "0101" : "0102"; // the roster says who represents
        RequestSpecification person = TestHall.as(halls.account(hall, role, "W01", staffNo));
        given().spec(person)
                .get("/months/2023-10/people/" + staffNo)
                .then()
                .statusCode(200)
                .body("staffNo", equalTo(staffNo));
        given().spec(person)
                .get("/sign-ins/" + staffNo + "?month=2023-10")
                .then()
                .statusCode(200)
                .body("staffNo", equalTo(staffNo));
    }

    @Test
    void an_inspector_reads_nobody_elses_card_and_sign_ins() {
        Hall hall = halls.withWindows(2);
        RequestSpecification inspector = TestHall.as(halls.account(hall, AccountRole.INSPECTOR, "W01", "0102"));
        for (String path :
                List.of("/months/2023-10/people/0103", "/months/2023-10/people/0202", "/sign-ins/0103?month=2023-10")) {
            given().spec(inspector).get(path).then().statusCode(404);
        }
    }

    @Test
    void one_readers_copy_is_never_anothers() {
        Hall hall = halls.withWindows(2);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        RequestSpecification chief = TestHall.as(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01", "0101"));
        RequestSpecification other = TestHall.as(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02", "0201"));
        RequestSpecification elsewhere = halls.as(halls.withWindows(2), AccountRole.AUDITOR);
        String all = "/months/2023-10/people";
        demandNotModified(chief, all, tag(chief, all), 304);
        demandNotModified(halls.as(hall, AccountRole.LEADER), all, tag(auditor, all), 304);
        demandNotModified(other, all, tag(chief, all), 200);
        demandNotModified(chief, all, tag(auditor, all), 200);
        for (String path : List.of(all, "/months/2023-10/results", SHEET, "/months/2023-10/people/0102")) {
            demandNotModified(elsewhere, path, tag(auditor, path), 200);
        }
    }

    private static String tag(RequestSpecification by, String path) {
        return given().spec(by).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static void demandNotModified(RequestSpecification by, String path, String tag, int status) {
        given().spec(by).header("If-None-Match", tag).get(path).then().statusCode(status);
    }

    @Test
    void what_must_be_verified_counts_from_its_verification_on() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        UUID complaint = record(inspector, "S2.2.1", "0102");
        sheet(reviewer).body("total", equalTo("93.00"));
        ledger.decide(reviewer, complaint, DecisionKind.VERIFIED, "").then().statusCode(201);
        sheet(reviewer).body("total", equalTo("92.58"));
    }

    @Test
    void what_was_verified_stands_through_a_later_dispute_until_it_is_revoked() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        UUID complaint = record(inspector, "S2.2.1", "0102");
        ledger.decide(reviewer, complaint, DecisionKind.VERIFIED, "").then().statusCode(201);
        ledger.decide(chief, complaint, DecisionKind.DISPUTED, "并非本窗口责任")
                .then()
                .statusCode(201)
                .body("state", equalTo("DISPUTED"))
                .body("counts", equalTo(true));
        sheet(reviewer).body("total", equalTo("92.58"));
        ledger.decide(reviewer, complaint, DecisionKind.REVOKED, "异议成立").then().statusCode(201);
        sheet(reviewer).body("total", equalTo("93.00"));
    }

    @Test
    void a_finding_belongs_to_the_month_of_the_halls_own_midnight() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        ledger.record(inspector, ledger.reportAt(Instant.parse("2023-10-31T15:59:59Z"), "S3.1.1", "W01", null));
        ledger.record(inspector, ledger.reportAt(Instant.parse("2023-10-31T16:00:00Z"), "S3.3", "W01", null));
        sheet(reviewer).body("total", equalTo("91.00"));
        given().spec(reviewer).get("/months/2023-11/results/W01").then().body("total", equalTo("88.00"));
    }

    @Test
    void a_representative_sees_their_own_sheet_and_no_ranking() {
        Hall hall = halls.withWindows(2);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        sheet(chief).statusCode(200).body("name", equalTo("第1窗口"));
        for (String foreign : new String[] {"W02", "W77"}) {
            given().spec(chief).get("/months/2023-10/results/" + foreign).then().statusCode(403);
        }
        given().spec(chief).get("/months/2023-10/results").then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWER", "LEADER", "ADMINISTRATOR", "AUDITOR", "INSPECTOR"})
    void the_ranking_is_for_all_but_those_who_record(AccountRole role) {
        Hall hall = halls.withWindows(1);
        int expected = role == AccountRole.INSPECTOR ? 403 : 200;
        RequestSpecification by = halls.as(hall, role);
        given().spec(by).get("/months/2023-10/results").then().statusCode(expected);
        given().spec(by).get(SHEET).then().statusCode(expected);
    }

    @Test
    void a_month_before_the_first_edition_and_a_unit_nobody_knows_are_not_found() {
        RequestSpecification reviewer = halls.as(halls.withWindows(1), AccountRole.REVIEWER);
        for (String path : new String[] {"2023-08/results", "2023-08/results/W01", "2023-10/results/W77"}) {
            given().spec(reviewer)
                    .get("/months/" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        given().spec(reviewer).get("/months/2023-09/results").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-1", "202310", "october", "2023-10-01"})
    void a_month_that_is_none_is_refused(String month) {
        RequestSpecification reviewer = halls.as(halls.withWindows(1), AccountRole.REVIEWER);
        given().spec(reviewer)
                .get("/months/" + month + "/results")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("2023-10"));
    }

    private UUID record(RequestSpecification by, String item, @Nullable String staffNo) {
        return ledger.record(by, ledger.reportAt(IN_OCTOBER, item, "W01", staffNo));
    }

    private static ValidatableResponse sheet(RequestSpecification by) {
        return given().spec(by).get(SHEET).then();
    }
}
