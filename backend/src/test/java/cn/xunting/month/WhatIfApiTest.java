package cn.xunting.month;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.office.WhatIf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month under other readings, on the same facts. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WhatIfApiTest {
    private static final Instant IN_OCTOBER = Instant.parse("2023-10-09T01:30:00Z");
    private static final String OCTOBER = "/months/2023-10/what-if";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdvanceLedger positions;

    @Test
    void another_cap_moves_totals_ranks_and_titles_of_the_units_it_touches_and_no_other() {
        Hall hall = faulty(3);
        tried(halls.as(hall, AccountRole.REVIEWER), Map.of("discipline.capStage", "WINDOW"))
                .statusCode(200)
                .body("before.policies.'discipline.capStage'", equalTo("PERSON"))
                .body("after.policies.'discipline.capStage'", equalTo("WINDOW"))
                .body("before.pools[0].units.unit", contains("W03", "W01", "W02"))
                .body("before.pools[0].units.total", contains("93.00", "92.17", "92.17"))
                .body("after.pools[0].units.unit", contains("W03", "W02", "W01"))
                .body("after.pools[0].units.total", contains("93.00", "92.17", "92.00"))
                .body("changes", hasSize(1))
                .body("changes[0].unit", equalTo("W01"))
                .body("changes[0].name", equalTo("第1窗口"))
                .body("changes[0].totalBefore", equalTo("92.17"))
                .body("changes[0].totalAfter", equalTo("92.00"))
                .body("changes[0].rankBefore", equalTo(2))
                .body("changes[0].rankAfter", equalTo(3))
                .body("changes[0].titleBefore", equalTo("QUALITY_SERVICE_UNIT"))
                .body("changes[0].titleAfter", nullValue())
                .body("changes[0].effect", equalTo("LOSES_TITLE"));
    }

    @Test
    void more_titles_are_gained_by_those_who_stand_next_and_changes_follow_the_ranking_after() {
        tried(
                        halls.as(faulty(4), AccountRole.LEADER),
                        Map.of("title.quotaRounding", "HALF_UP", "discipline.capStage", "WINDOW"))
                .statusCode(200)
                .body("before.pools[0].quota", equalTo(2))
                .body("after.pools[0].quota", equalTo(3))
                .body("changes.unit", contains("W02", "W01"))
                .body("changes.effect", contains("GAINS_TITLE", "UNCHANGED"))
                .body("changes.rankBefore", contains(3, 3))
                .body("changes.rankAfter", contains(3, 4));
    }

    @Test
    void units_that_tie_at_the_cut_lose_their_titles_where_ties_are_excluded() {
        tried(halls.as(faulty(3), AccountRole.AUDITOR), Map.of("title.tie", "EXCLUDE"))
                .statusCode(200)
                .body("changes.unit", contains("W01", "W02"))
                .body("changes.effect", contains("LOSES_TITLE", "LOSES_TITLE"))
                .body("changes.totalAfter", contains("92.17", "92.17"));
    }

    @Test
    void trying_changes_nothing() {
        Hall hall = faulty(3);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        Map<String, Object> results = results(administrator);
        long position = positions.current(hall);
        JsonPath answer = tried(administrator, Map.of("discipline.capStage", "WINDOW", "title.pools", "TOGETHER"))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.<String, Object>getMap("before")).isEqualTo(results);
        assertThat(answer.getString("after.pools[0].kind")).isEqualTo("ALL");
        assertThat(results(administrator)).isEqualTo(results);
        assertThat(positions.current(hall)).isEqualTo(position);
    }

    @Test
    void no_other_reading_is_no_change() {
        tried(halls.as(faulty(2), AccountRole.REVIEWER), Map.of())
                .statusCode(200)
                .body("changes", hasSize(0))
                .body("after.pools[0].units.total", contains("92.17", "92.17"));
    }

    @ParameterizedTest
    @CsvSource({
        "没有这个口径, title.ties, INCLUDE, /policies/title.ties, 没有名为 title.ties 的口径",
        "没有这个取值, title.tie, DROP, /policies/title.tie, 可选：INCLUDE、TIEBREAK、EXCLUDE",
        "名称里有斜线, a/b~c, X, /policies/a~1b~0c, 没有名为 a/b~c 的口径",
    })
    void what_there_is_not_is_refused(String situation, String policy, String value, String pointer, String detail) {
        tried(halls.as(halls.withWindows(1), AccountRole.REVIEWER), Map.of(policy, value))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("detail", containsString(detail));
    }

    @Test
    void a_value_that_is_null_and_a_body_without_policies_are_refused() {
        RequestSpecification reviewer = halls.as(halls.withWindows(1), AccountRole.REVIEWER);
        given().spec(reviewer)
                .body("{\"policies\":{\"title.tie\":null}}")
                .post(OCTOBER)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/policies/title.tie"));
        given().spec(reviewer)
                .body("{}")
                .post(OCTOBER)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/policies"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08", "1999-01"})
    void a_month_before_the_first_edition_is_not_found(String month) {
        given().spec(halls.as(halls.withWindows(1), AccountRole.REVIEWER))
                .body(new WhatIf(Map.of()))
                .post("/months/" + month + "/what-if")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"INSPECTOR", "CHIEF_REPRESENTATIVE"})
    void it_is_not_for_those_who_may_not_see_the_ranking(AccountRole role) {
        tried(halls.as(halls.withWindows(1), role, "W01"), Map.of()).statusCode(403);
    }

    /** W01 loses 5 or 6 of six people's points, by where the cap is; W02 loses 5 either way; the others nothing. */
    private Hall faulty(int windows) {
        Hall hall = halls.withWindows(windows);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        ledger.record(inspector, faults("W01", "0102", 6));
        ledger.record(inspector, faults("W02", "0202", 5));
        return hall;
    }

    private static FindingReport faults(String unit, String staffNo, int quantity) {
        return new FindingReport(
                "S2.1.1", unit, staffNo, null, IN_OCTOBER, quantity, null, "备注", List.of(), null, null, null);
    }

    private static Map<String, Object> results(RequestSpecification by) {
        return given().spec(by).get("/months/2023-10/results").jsonPath().getMap("$");
    }

    private static ValidatableResponse tried(RequestSpecification by, Map<String, String> policies) {
        return given().spec(by).body(new WhatIf(policies)).post(OCTOBER).then();
    }
}
