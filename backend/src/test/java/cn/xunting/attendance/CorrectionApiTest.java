package cn.xunting.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.SignInPoint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CorrectionApiTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 9);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    ReadTime time;

    @ParameterizedTest
    @CsvSource({
        "审核人,             REVIEWER,      ,    0102, 0203, 201",
        "管理员,             ADMINISTRATOR, ,    0102, 0203, 201",
        "审核人涉及本单位,   REVIEWER,      W02, 0102, 0203, 403",
        "审核人不涉本单位,   REVIEWER,      W01, 0102, 0203, 201",
        "本人,               ADMINISTRATOR, ,    0203, 0203, 403",
        "领导,               LEADER,        ,    0102, 0203, 403",
        "首席代表,           CHIEF_REPRESENTATIVE, W02, 0102, 0203, 403",
        "工作人员,           STAFF_MEMBER,  ,    0203, 0203, 403",
        "没有这个人,         REVIEWER,      ,    0102, 9999, 422",
    })
    void who_may_correct(String situation, AccountRole role, String unit, String self, String staffNo, int status) {
        Hall hall = halls.withWindows(2);
        correct(TestHall.as(halls.account(hall, role, unit, self)), staffNo, "AM_IN", "机器未识别")
                .statusCode(status);
        assertThat(ledger.rows("sign_in_correction", hall)).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void a_correction_said_again_replaces_and_the_same_one_changes_nothing() {
        Hall hall = halls.withWindows(1);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        correct(reviewer, "0102", "PM_OUT", "机器未识别").statusCode(201);
        correct(reviewer, "0102", "PM_OUT", "机器未识别").statusCode(201);
        correct(reviewer, "0102", "AM_IN", " ").statusCode(422);
        assertThat(ledger.rows("sign_in_correction", hall)).isEqualTo(1);
        correct(reviewer, "0102", "PM_OUT", "外出办事").statusCode(201);
        assertThat(ledger.rows("sign_in_correction", hall)).isEqualTo(2);
        assertThat(time.read(hall, DAY, DAY).corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.reason()).isEqualTo("外出办事");
            assertThat(correction.point()).isEqualTo(SignInPoint.PM_OUT);
        });
        assertThat(time.read(hall, DAY.plusDays(1), DAY.plusDays(2)).corrections())
                .isEmpty();
    }

    @Test
    void a_sign_in_that_is_not_due_yet_is_not_corrected() {
        Hall hall = halls.withWindows(1);
        given().spec(halls.as(hall, AccountRole.REVIEWER))
                .body(
                        "{\"staffNo\":\"0102\",\"date\":\"2199-10-09\",\"point\":\"AM_IN\",\"reason\":\"预先\",\"approver\":\"科长\"}")
                .post("/corrections")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date"));
        assertThat(ledger.rows("sign_in_correction", hall)).isZero();
    }

    @Test
    void everybody_reads_what_concerns_them() {
        Hall hall = halls.withWindows(2);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        for (String staffNo : List.of("0102", "0103", "0203")) {
            correct(reviewer, staffNo, "AM_IN", "机器未识别").statusCode(201);
        }
        demandList(halls.as(hall, AccountRole.AUDITOR), "?month=2023-10", "0102", "0103", "0203");
        demandList(reviewer, "?month=2023-11");
        demandList(reviewer, "?staff=0103", "0103");
        demandList(reviewer, "?unit=W01", "0102", "0103");
        demandList(reviewer, "?unit=W02&month=2023-10", "0203");
        demandList(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), "?unit=W02");
        demandList(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), "", "0102", "0103");
        demandList(TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102")), "", "0102");
    }

    @Test
    void an_outage_is_declared_and_taken_back() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String id = declare(administrator, "2023-10-09 08:00", "2023-10-09 09:00")
                .statusCode(201)
                .extract()
                .path("id");
        declare(administrator, "2023-10-09 08:00", "2023-10-09 09:00")
                .statusCode(201)
                .body("id", equalTo(id));
        declare(administrator, "2023-10-09 08:00", "2023-10-08 09:00").statusCode(422);
        declare(administrator, "2023-10-09", "2023-10-09 09:00").statusCode(422);
        declare(administrator, "2023-02-30 08:00", "2023-10-09 09:00").statusCode(422);
        declare(halls.as(hall, AccountRole.LEADER), "2023-10-09 08:00", "2023-10-09 09:00")
                .statusCode(403);
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .get("/outages")
                .then()
                .body("items.from", equalTo(List.of("2023-10-09 08:00")));
        assertThat(time.read(hall, DAY, DAY).outages())
                .singleElement()
                .satisfies(
                        outage -> assertThat(outage.covers(DAY.atTime(8, 30))).isTrue());
        for (int i = 0; i < 2; i++) {
            given().spec(administrator)
                    .body("{\"reason\":\"弄错了\"}")
                    .post("/outages/" + id + "/cancellation")
                    .then()
                    .statusCode(204);
        }
        given().spec(administrator).get("/outages").then().body("items", hasSize(0));
        assertThat(time.read(hall, DAY, DAY).outages()).isEmpty();
        assertThat(ledger.rows("outage", hall)).isEqualTo(2);
        declare(administrator, "2023-10-09 08:00", "2023-10-09 09:00").statusCode(201);
        assertThat(time.read(hall, DAY, DAY).outages()).hasSize(1);
        given().spec(administrator)
                .body("{}")
                .post("/outages/" + id + "/cancellation")
                .then()
                .statusCode(204);
        given().spec(halls.as(halls.found(), AccountRole.ADMINISTRATOR))
                .body("{}")
                .post("/outages/" + id + "/cancellation")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse correct(RequestSpecification by, String staffNo, String point, String reason) {
        return given().spec(by)
                .body("{\"staffNo\":\"%s\",\"date\":\"%s\",\"point\":\"%s\",\"reason\":\"%s\",\"approver\":\"科长\"}"
                        .formatted(staffNo, DAY, point, reason))
                .post("/corrections")
                .then();
    }

    private static ValidatableResponse declare(RequestSpecification by, String from, String to) {
        return given().spec(by)
                .body("{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"停电\"}".formatted(from, to))
                .post("/outages")
                .then();
    }

    private static void demandList(RequestSpecification by, String query, String... people) {
        given().spec(by)
                .get("/corrections" + query)
                .then()
                .statusCode(200)
                .body("items.staffNo", equalTo(List.of(people)));
    }
}
