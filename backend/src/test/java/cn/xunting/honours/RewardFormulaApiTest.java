package cn.xunting.honours;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.closing.VerifyDossier;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.regulation.Editions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people of a hall of two windows are paid for October 2023. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RewardFormulaApiTest {
    private static final String ORDER =
            "{\"base\":\"500\",\"rounding\":\"YUAN_HALF_UP\",\"from\":\"2023-10\",\"reason\":\"考核领导小组定\"}";
    private static final int AMOUNT = 9;

    @Inject
    TestHall halls;

    private Hall hall;
    private RequestSpecification leader;
    private RequestSpecification other;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = halls.as(hall, AccountRole.LEADER);
        other = halls.as(hall, AccountRole.LEADER);
    }

    @Test
    void without_a_formula_there_is_no_amount_and_the_workbook_says_so() throws IOException {
        propose(ORDER).statusCode(201).body("state", equalTo("PROPOSED")).body("base", equalTo("500.00"));
        close();
        reward("0102").body(path("0102", "entitled"), equalTo(true)).body(path("0102", "amount"), nullValue());
        Row row = row("0102");
        assertThat(row.getCell(AMOUNT) == null || row.getCell(AMOUNT).toString().isEmpty())
                .isTrue();
        assertThat(row.getCell(AMOUNT + 1).getStringCellValue()).contains("没有采用奖励算式");
    }

    @Test
    void amounts_are_reckoned_by_the_adopted_formula_sealed_and_checked_elsewhere() throws IOException {
        consent(propose(ORDER).extract().path("id"), other).statusCode(200).body("state", equalTo("ADOPTED"));
        suspend("0103");
        close();
        reward("0102")
                .body(path("0102", "score"), equalTo("93.00"))
                .body(path("0102", "amount"), equalTo("465.00"))
                .body(path("0102", "arithmetic"), containsString("500.00 × 93.00 ÷ 100 = 465.00 元，四舍五入到元"))
                .body(path("0103", "amount"), nullValue())
                .body("dossier.basis.rewardBase.base", equalTo("500.00"));
        assertThat(row("0102").getCell(AMOUNT).getNumericCellValue()).isEqualTo(465);
        String file = given().spec(leader).get("/months/2023-10/dossier.json").asString();
        assertThat(verified(file).intact()).isTrue();
        assertThat(verified(file.replace("\"base\":\"500.00\"", "\"base\":\"900.00\""))
                        .words())
                .contains("/outcome/rewards/");
    }

    @Test
    void a_later_formula_does_not_reach_back_and_one_without_a_base_ends_the_amounts() {
        consent(propose(ORDER.replace("2023-10", "2023-09")).extract().path("id"), other);
        consent(
                propose(ORDER.replace("500", "800").replace("2023-10", "2023-11"))
                        .extract()
                        .path("id"),
                other);
        consent(
                propose(ORDER.replace("\"base\":\"500\",", "").replace("2023-10", "2023-12"))
                        .extract()
                        .path("id"),
                other);
        close();
        reward("0102").body(path("0102", "amount"), equalTo("465.00"));
        close("2023-12");
        given().spec(leader).get("/months/2023-12/dossier.json").then().body("dossier.basis.rewardBase", nullValue());
    }

    @Test
    void a_formula_takes_two_people_and_one_answer() {
        String id = propose(ORDER).extract().path("id");
        consent(id, leader).statusCode(403);
        consent(id, halls.as(hall, AccountRole.REVIEWER)).statusCode(403);
        consent(id, halls.as(halls.withWindows(1), AccountRole.LEADER)).statusCode(404);
        given().spec(other)
                .body(Map.of("consents", false, "reason", "太高"))
                .post("/rewards/formulas/" + id + "/consent")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        consent(id, other).statusCode(409);
        given().spec(leader)
                .get("/rewards/formulas")
                .then()
                .body("items.state", equalTo(List.of("REJECTED")))
                .body("items[0].answer.reason", equalTo("太高"));
        Stream.of("0", "0.00", "-5", "1e3", "5.001", "1234567", "五百", "")
                .forEach(base -> propose(ORDER.replace("\"500\"", "\"" + base + "\""))
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("/base")));
        propose(ORDER.replace("2023-10", "2020-01")).statusCode(422);
        propose(ORDER.replace("考核领导小组定", " ")).statusCode(422);
    }

    private static VerifyDossier verified(String file) {
        return VerifyDossier.of(file.getBytes(StandardCharsets.UTF_8), Editions.fromClasspath());
    }

    private ValidatableResponse propose(String order) {
        return given().spec(leader).body(order).post("/rewards/formulas").then();
    }

    private static ValidatableResponse consent(String id, RequestSpecification by) {
        return given().spec(by)
                .body(Map.of("consents", true))
                .post("/rewards/formulas/" + id + "/consent")
                .then();
    }

    private void suspend(String staffNo) {
        given().spec(leader)
                .body(Map.of("staffNo", staffNo, "decidedOn", "2023-10-10", "paper", "纪要", "reason", "屡犯"))
                .put("/suspensions/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    private static String path(String staffNo, String component) {
        return "dossier.outcome.rewards.find { it.staffNo == '%s' }.%s".formatted(staffNo, component);
    }

    private ValidatableResponse reward(String staffNo) {
        return given().spec(leader)
                .get("/months/2023-10/dossier.json")
                .then()
                .statusCode(200)
                .body(path(staffNo, "staffNo"), equalTo(staffNo));
    }

    private Row row(String staffNo) throws IOException {
        byte[] file = given().spec(leader).get("/months/2023-10/people.xlsx").asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheet("奖励")) {
                if (row.getCell(1).getStringCellValue().equals(staffNo)) {
                    return row;
                }
            }
        }
        throw new AssertionError("No row of " + staffNo);
    }

    private void close() {
        close("2023-10");
    }

    private void close(String month) {
        given().spec(leader)
                .body(Map.of("waived", List.of("DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES"), "reason", "尚无考勤机"))
                .post("/months/" + month + "/close")
                .then()
                .statusCode(200);
    }
}
