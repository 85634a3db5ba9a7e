package cn.xunting.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Finding;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two inspectors may have recorded twice is shown on both findings, and nothing is done about it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PossibleDuplicateApiTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    Clock clock;

    private RequestSpecification first;
    private RequestSpecification second;
    private RequestSpecification chief;
    private RequestSpecification reviewer;
    private Instant at;

    @BeforeEach
    void found_a_hall() {
        Hall hall = halls.withWindows(2);
        first = halls.as(hall, AccountRole.INSPECTOR);
        second = halls.as(hall, AccountRole.INSPECTOR);
        chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        reviewer = halls.as(hall, AccountRole.REVIEWER);
        at = clock.instant().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void both_findings_show_the_other_up_to_half_an_hour_and_both_count() {
        UUID one = record(first, at, "S2.2.1", "0102");
        UUID two = record(second, at.plus(HALF_AN_HOUR), "S2.2.1", "0102");
        UUID later = record(second, at.plus(HALF_AN_HOUR).plusMillis(1), "S2.2.1", "0102");
        for (RequestSpecification by : List.of(first, second, reviewer)) {
            shows(by, one, two);
            shows(by, two, one);
            shows(by, later);
        }
        given().spec(reviewer)
                .get("/findings?possibleDuplicates=true")
                .then()
                .body("items.id", equalTo(List.of(two.toString(), one.toString())));
        given().spec(reviewer)
                .get("/verifications")
                .then()
                .body("items.finding.possibleDuplicates", equalTo(List.of(ids(two), ids(one), ids())));
    }

    @Test
    void another_item_person_unit_or_the_same_inspector_again_is_no_duplicate() {
        UUID one = record(first, at, "S2.1.2", "0102");
        record(second, at, "S2.1.1", "0102");
        record(second, at, "S2.1.2", "0103");
        record(first, at, "S2.1.2", "0102");
        ledger.record(second, ledger.reportAt(at, "S2.1.2", "W02", "0202"));
        shows(reviewer, one);
    }

    @Test
    void of_nobody_in_particular_the_unit_is_enough() {
        UUID one = record(first, at, "S2.3.1", null);
        UUID two = record(second, at, "S2.3.1", null);
        UUID named = record(second, at, "S2.3.1", "0102");
        shows(reviewer, one, two);
        shows(reviewer, named);
    }

    @Test
    void a_disputed_duplicate_is_shown_to_its_reviewer_and_a_withdrawn_one_is_none() {
        UUID one = record(first, at, "S2.1.2", "0102");
        UUID two = record(second, at, "S2.1.2", "0102");
        ledger.decide(chief, one, DecisionKind.DISPUTED, "记了两次").then().statusCode(201);
        given().spec(reviewer)
                .get("/disputes")
                .then()
                .body("items.finding.possibleDuplicates", equalTo(List.of(ids(two))));
        ledger.decide(second, two, DecisionKind.WITHDRAWN, "同事已记").then().statusCode(201);
        shows(reviewer, one);
        shows(reviewer, two);
    }

    @Test
    void the_first_inspectors_phone_learns_of_the_second_finding() {
        UUID one = record(first, at, "S2.1.2", "0102");
        Changes before = ledger.changes(first, null);
        UUID two = record(second, at, "S2.1.2", "0102");
        assertThat(ledger.changes(first, before.cursor()).findings())
                .filteredOn(finding -> finding.id().equals(one))
                .singleElement()
                .extracting(Finding::possibleDuplicates)
                .isEqualTo(List.of(two));
    }

    private UUID record(RequestSpecification by, Instant when, String item, @Nullable String staffNo) {
        return ledger.record(by, ledger.reportAt(when, item, "W01", staffNo));
    }

    private static void shows(RequestSpecification by, UUID finding, UUID... duplicates) {
        given().spec(by)
                .get("/findings/" + finding)
                .then()
                .statusCode(200)
                .body("possibleDuplicates", hasSize(duplicates.length))
                .body("possibleDuplicates", equalTo(ids(duplicates)));
    }

    private static List<String> ids(UUID... findings) {
        return List.of(findings).stream().map(UUID::toString).toList();
    }
}
