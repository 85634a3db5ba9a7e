package cn.xunting.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.HallTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue of what counts only once somebody has verified it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class VerificationApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private RequestSpecification inspector;
    private RequestSpecification reviewer;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        reviewer = halls.as(hall, AccountRole.REVIEWER, "W02");
    }

    @AfterEach
    void back_to_the_present() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void what_must_be_verified_waits_by_section_the_oldest_first_and_page_by_page() {
        UUID civic = record("S4.3", "W01", "0102");
        UUID rating = record("S3.6.2", "W01", "0103");
        UUID complaint = record("S2.2.1", "W01", "0102");
        UUID later = record("S2.2.2", "W01", "0104");
        record("S2.1.2", "W01", "0102"); // counts as it is
        says(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), complaint, DecisionKind.ACKNOWLEDGED, "");
        List<String> all = List.of(complaint.toString(), later.toString(), rating.toString(), civic.toString());
        queue("")
                .body("items.finding.id", equalTo(all))
                .body("items.section", equalTo(List.of("S2", "S2", "S3", "S4")))
                .body("items[0].label", not(nullValue()))
                .body("items[0].finding.awaiting", equalTo("VERIFICATION"))
                .body("next", nullValue());
        queue("?section=S3").body("items.finding.id", equalTo(List.of(rating.toString())));
        String cursor = null;
        for (String id : all) {
            ValidatableResponse page = queue("?limit=1" + (cursor == null ? "" : "&cursor=" + cursor))
                    .body("items.finding.id", equalTo(List.of(id)));
            cursor = page.extract().path("next");
        }
        given().spec(reviewer).get("/verifications?cursor=xx").then().statusCode(400);
        given().spec(halls.as(halls.found(), AccountRole.REVIEWER))
                .get("/verifications")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_queue_tells_the_age_in_working_days_and_whose_it_is_not() {
        record("S2.2.1", "W01", "0102");
        record("S2.2.1", "W02", "0202");
        ledger.record(reviewer, ledger.report("S2.2.1", "W01", "0103"));
        queue("")
                .body("items.age", equalTo(List.of(0, 0, 0)))
                .body("items[0].recusal", nullValue())
                .body("items[1].recusal", containsString("本单位"))
                .body("items[2].recusal", containsString("本人记录"));
        clock.ahead(Duration.ofDays(7)); // five working days, whatever day it is today
        queue("").body("items.age", equalTo(List.of(5, 5, 5)));
    }

    @Test
    void until_verified_it_is_pending_and_does_not_count() {
        String clean = sheet().body("pending", hasSize(0)).extract().path("total");
        UUID complaint = record("S2.2.1", "W01", "0102");
        sheet().body("pending", contains(complaint.toString())).body("total", equalTo(clean));
        finding(complaint).body("counts", equalTo(false)).body("awaiting", equalTo("VERIFICATION"));

        says(reviewer, complaint, DecisionKind.VERIFIED, "").statusCode(201);
        finding(complaint).body("counts", equalTo(true)).body("awaiting", nullValue());
        sheet().body("pending", hasSize(0)).body("total", not(equalTo(clean)));
        queue("").body("items", hasSize(0));
    }

    @Test
    void what_is_disputed_taken_back_or_decided_is_not_in_the_queue() {
        UUID disputed = record("S2.2.1", "W01", "0102");
        UUID withdrawn = record("S2.2.1", "W01", "0103");
        UUID revoked = record("S2.2.1", "W01", "0104");
        says(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), disputed, DecisionKind.DISPUTED, "不属实")
                .statusCode(201)
                .body("awaiting", equalTo("DECISION"))
                .body("counts", equalTo(false));
        says(inspector, withdrawn, DecisionKind.WITHDRAWN, "记错了").statusCode(201);
        says(reviewer, revoked, DecisionKind.REVOKED, "查无此事").statusCode(201);
        queue("").body("items", hasSize(0));
        says(reviewer, disputed, DecisionKind.UPHELD, "录音为证").statusCode(201).body("counts", equalTo(true));
    }

    @Test
    void the_queue_is_for_those_who_read_the_whole_hall() {
        for (AccountRole role : List.of(AccountRole.INSPECTOR, AccountRole.CHIEF_REPRESENTATIVE)) {
            given().spec(halls.as(hall, role, "W01"))
                    .get("/verifications")
                    .then()
                    .statusCode(403);
        }
    }

    private UUID record(String item, String unit, String staffNo) {
        return ledger.record(inspector, ledger.report(item, unit, staffNo));
    }

    private ValidatableResponse queue(String query) {
        return given().spec(reviewer).get("/verifications" + query).then().statusCode(200);
    }

    private ValidatableResponse finding(UUID id) {
        return given().spec(reviewer).get("/findings/" + id).then();
    }

    private ValidatableResponse sheet() {
        YearMonth month = HallTime.CHINA.monthOf(clock.instant().minus(Duration.ofMinutes(1)));
        return given().spec(halls.as(hall, AccountRole.LEADER))
                .get("/months/" + month + "/results/W01")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse says(RequestSpecification by, UUID finding, DecisionKind kind, String reason) {
        return ledger.decide(by, finding, kind, reason).then();
    }
}
