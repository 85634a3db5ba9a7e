package cn.xunting.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until somebody has verified it, the recorder may take a finding back; it stays to be seen. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WithdrawalApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private RequestSpecification inspector;
    private RequestSpecification chief;
    private RequestSpecification reviewer;
    private RequestSpecification person;

    @BeforeEach
    void found_a_hall() {
        Hall hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        reviewer = halls.as(hall, AccountRole.REVIEWER);
        person = TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 2)));
    }

    @Test
    void a_disputed_finding_is_taken_back_by_its_recorder_and_stays_visible_to_all_it_concerns() {
        UUID found = record();
        says(chief, found, DecisionKind.DISPUTED, "记错了人").statusCode(201);
        says(inspector, found, DecisionKind.WITHDRAWN, " ").statusCode(422);
        says(inspector, found, DecisionKind.WITHDRAWN, "确实记错了人")
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"))
                .body("counts", equalTo(false))
                .body("awaiting", nullValue());
        for (RequestSpecification by : List.of(inspector, chief, reviewer, person)) {
            given().spec(by)
                    .get("/findings?state=WITHDRAWN")
                    .then()
                    .body("items.id", equalTo(List.of(found.toString())))
                    .body("items[0].decisions.reason", equalTo(List.of("记错了人", "确实记错了人")));
        }
        assertThat(ledger.changes(chief, null).findings())
                .singleElement()
                .satisfies(seen -> assertThat(seen.state()).isEqualTo(FindingState.WITHDRAWN));
    }

    @Test
    void what_is_withdrawn_is_over() {
        UUID found = record();
        says(inspector, found, DecisionKind.WITHDRAWN, "记错了").statusCode(201);
        says(chief, found, DecisionKind.ACKNOWLEDGED, "").statusCode(409);
        says(chief, found, DecisionKind.DISPUTED, "不属实").statusCode(409);
        says(reviewer, found, DecisionKind.VERIFIED, "").statusCode(409);
        says(inspector, found, DecisionKind.WITHDRAWN, "再撤一次").statusCode(409);
    }

    @Test
    void what_was_acknowledged_can_be_taken_back_and_what_was_upheld_cannot() {
        UUID acknowledged = record();
        says(chief, acknowledged, DecisionKind.ACKNOWLEDGED, "").statusCode(201);
        says(inspector, acknowledged, DecisionKind.WITHDRAWN, "记错了").statusCode(201);
        UUID upheld = record();
        says(person, upheld, DecisionKind.DISPUTED, "不属实").statusCode(201);
        says(reviewer, upheld, DecisionKind.UPHELD, "属实").statusCode(201);
        says(inspector, upheld, DecisionKind.WITHDRAWN, "记错了")
                .statusCode(409)
                .body("type", equalTo(ProblemType.STATE_CONFLICT.uri()));
        says(reviewer, upheld, DecisionKind.WITHDRAWN, "代为撤回").statusCode(403);
    }

    private UUID record() {
        return ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
    }

    private ValidatableResponse says(RequestSpecification by, UUID finding, DecisionKind kind, String reason) {
        return ledger.decide(by, finding, kind, reason).then();
    }
}
