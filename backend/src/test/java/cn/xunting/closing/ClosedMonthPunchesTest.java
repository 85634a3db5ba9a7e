package cn.xunting.closing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What machines say of October 2023 once it is closed. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ClosedMonthPunchesTest {
    private static final String KNOWN = "staffNo,time\n0101,2023-10-09 08:27\n";
    private static final String CLOSED_ONLY = "staffNo,time\n0101,2023-10-09 08:27\n0102,2023-10-10 08:27\n";
    private static final String SPANNING = "staffNo,time\n0102,2023-10-10 08:27\n0102,2023-11-01 08:27\n";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private RequestSpecification leader;
    private RequestSpecification reviewer;

    @BeforeEach
    void close_a_month_with_a_punch() {
        hall = halls.withWindows(1);
        leader = halls.as(hall, AccountRole.LEADER);
        reviewer = halls.as(hall, AccountRole.REVIEWER);
        load(KNOWN, false).statusCode(200).body("added", equalTo(1));
        given().spec(leader)
                .body(Map.of("waived", List.of("DAY_WITHOUT_PUNCHES"), "reason", "考勤机坏了"))
                .post("/months/2023-10/close")
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_of_a_closed_month_alone_is_refused_and_nothing_of_it_is_kept() {
        load(CLOSED_ONLY, false).statusCode(409).body("detail", containsString("2023-10 已经关账"));
        load(CLOSED_ONLY, true).statusCode(409);
        assertThat(ledger.rows("punch", hall)).isEqualTo(1);
        load(KNOWN, false).statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void a_file_that_reaches_into_an_open_month_is_taken_whole_and_the_closed_one_stays() {
        String before = given().spec(leader).get("/months/2023-10/results").asString();
        load(SPANNING, false).statusCode(200).body("added", equalTo(2));
        assertThat(given().spec(leader).get("/months/2023-10/results").asString())
                .isEqualTo(before);
    }

    private ValidatableResponse load(String file, boolean dryRun) {
        return given().spec(reviewer)
                .contentType("text/csv")
                .body(file)
                .post("/imports/punches?dryRun=" + dryRun)
                .then();
    }
}
