package cn.xunting.month;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.AdjustableClock;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 2023, whose first assessed month is September, of a hall of two windows. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RedFlagApiTest {
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    @Test
    void a_closed_month_counts_as_it_was_sealed_and_an_open_one_as_the_ledger_stands() {
        Hall hall = halls.withWindows(2);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        ledger.record(inspector, ledger.reportAt(OCTOBER, "S7.10", "W01", null));
        year(leader, 2023)
                .body("provisional", equalTo(true))
                .body("months.month", equalTo(List.of("2023-09", "2023-10", "2023-11", "2023-12")))
                .body("units.unit", equalTo(List.of("W01", "W02")))
                .body("units[0].eligible", equalTo(false))
                .body("units[0].losses[0].month", equalTo("2023-10"))
                .body("units[0].losses[0].item", equalTo("S7.10"))
                .body("units[0].losses", hasSize(1))
                .body("units[0].reason", containsString("取消年度评选资格"))
                .body("units[1].eligible", equalTo(true))
                .body("units[1].monthsWon", hasItem("2023-10"))
                .body("units[1].average", equalTo("93.00"));
        close(leader, "2023-09");
        year(leader, 2023)
                .body("months.find { it.month == '2023-09' }.state", equalTo("CLOSED"))
                .body("units[1].average", equalTo("92.50")) // S7.11 was charged at the close
                .body("units[1].arithmetic", containsString("91.00 + 93.00（未关账）"));
    }

    @Test
    void a_complaint_that_nobody_has_verified_takes_nothing() {
        Hall hall = halls.withWindows(1);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        UUID complaint =
                ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.reportAt(OCTOBER, "S2.2.2", "W01", "0102"));
        year(leader, 2023).body("units[0].eligible", equalTo(true));
        ledger.decide(halls.as(hall, AccountRole.REVIEWER), complaint, DecisionKind.VERIFIED, "")
                .then()
                .statusCode(201);
        year(leader, 2023).body("units[0].eligible", equalTo(false));
    }

    @Test
    void a_year_goes_as_far_as_it_has_come() {
        Hall hall = halls.withWindows(1);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        int running = hall.time().monthOf(clock.instant()).getYear();
        int month = hall.time().monthOf(clock.instant()).getMonthValue();
        year(leader, running).body("months", hasSize(month)).body("provisional", equalTo(true));
        for (String none : List.of("2022", String.valueOf(running + 1), "-5", "0")) {
            given().spec(leader).get("/years/" + none + "/red-flag").then().statusCode(404);
        }
        given().spec(leader).get("/years/MMXXIII/red-flag").then().statusCode(400);
    }

    private static ValidatableResponse year(RequestSpecification by, int year) {
        return given().spec(by).get("/years/" + year + "/red-flag").then().statusCode(200);
    }

    private static void close(RequestSpecification leader, String month) {
        given().spec(leader)
                .body(Map.of("waived", List.of("DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES"), "reason", "尚无考勤机"))
                .post("/months/" + month + "/close")
                .then()
                .statusCode(200);
    }
}
