package cn.xunting.month;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What each may know of the scores now. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OutlookApiTest {
    private static final String WAIVED =
            "{\"waived\":[\"DAY_WITHOUT_PUNCHES\",\"UNIT_WITHOUT_PUNCHES\"],\"reason\":\"本厅尚无考勤机\"}";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    Clock clock;

    @Test
    void a_representative_knows_their_own_unit_and_no_other() {
        Hall hall = halls.withWindows(3);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S3.1.1", "W02", null));
        YearMonth month = hall.time().monthOf(clock.instant());
        outlook(chief)
                .body("month", equalTo(month.toString()))
                .body("units.sheet.unit", everyItem(equalTo("W02")))
                .body(
                        "units.sheet.month",
                        contains(month.toString(), month.minusMonths(1).toString()))
                .body("units[0].sheet.total", equalTo("91.00"))
                .body("units[0].band.from", equalTo(3))
                .body("units[0].band.toCut", equalTo("-2.00"))
                .body("units[0].band.holdsTitle", equalTo(false))
                .body("units[0].oneMore.find { it.item == 'S3.1.1' }.change", equalTo("-2.00"))
                .body("ranking", nullValue())
                .body("published", nullValue());
    }

    @Test
    void who_patrols_knows_no_ranking_and_who_assesses_does() {
        Hall hall = halls.withWindows(3);
        outlook(halls.as(hall, AccountRole.INSPECTOR))
                .body("units", empty())
                .body("ranking", nullValue())
                .body("published", nullValue());
        outlook(halls.as(hall, AccountRole.LEADER)).body("units", empty()).body("ranking.pools[0].units", hasSize(3));
    }

    @Test
    void what_is_published_everybody_knows_and_a_reopened_month_nobody() {
        Hall hall = halls.withWindows(3);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        for (String month : new String[] {"2023-09", "2023-10"}) {
            given().spec(leader)
                    .body(WAIVED)
                    .post("/months/" + month + "/close")
                    .then()
                    .statusCode(200);
        }
        outlook(inspector).body("published", nullValue());
        for (String month : new String[] {"2023-10", "2023-09"}) {
            given().spec(leader).post("/months/" + month + "/publish").then().statusCode(200);
        }
        outlook(inspector).body("published.month", equalTo("2023-10")).body("published.pools[0].units", hasSize(3));
        for (RequestSpecification one : new RequestSpecification[] {leader, halls.as(hall, AccountRole.LEADER)}) {
            given().spec(one)
                    .body("{\"reason\":\"漏记\"}")
                    .post("/months/2023-10/reopen")
                    .then()
                    .statusCode(200);
        }
        outlook(inspector).body("published.month", equalTo("2023-09"));
    }

    @Test
    void the_same_is_not_sent_twice_and_what_has_changed_is() {
        Hall hall = halls.withWindows(3);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        String tag = outlook(chief).extract().header("ETag");
        again(chief, tag).statusCode(304);
        again(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), tag).statusCode(200);
        ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S3.1.1", "W02", null));
        again(chief, tag).statusCode(200).body("units[0].sheet.total", equalTo("91.00"));
    }

    private static ValidatableResponse outlook(RequestSpecification by) {
        return given().spec(by).get("/outlook").then().statusCode(200);
    }

    private static ValidatableResponse again(RequestSpecification by, String tag) {
        return given().spec(by).header("If-None-Match", tag).get("/outlook").then();
    }
}
