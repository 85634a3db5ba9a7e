package cn.xunting.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.DecisionReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may say what about a finding, and what repeats and mistakes do. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DecisionApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private RequestSpecification inspector;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
    }

    @Test
    void a_reviewer_decides_neither_on_their_own_unit_nor_on_what_they_recorded() {
        UUID found = ledger.record(inspector, ledger.report("S2.2.1", "W01", "0102"));
        for (DecisionKind kind : List.of(DecisionKind.VERIFIED, DecisionKind.REVOKED)) {
            RequestSpecification ofTheUnit = halls.as(hall, AccountRole.REVIEWER, "W01");
            says(ofTheUnit, found, kind, "已核").statusCode(403).body("type", equalTo(ProblemType.NOT_PERMITTED.uri()));
        }
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER, "W02");
        UUID own = ledger.record(reviewer, ledger.report("S2.2.1", "W01", "0103"));
        says(reviewer, own, DecisionKind.VERIFIED, "").statusCode(403);
        says(reviewer, found, DecisionKind.VERIFIED, "").statusCode(201).body("state", equalTo("CONFIRMED"));
        says(halls.as(hall, AccountRole.LEADER), own, DecisionKind.VERIFIED, "").statusCode(201);
    }

    @Test
    void a_representative_speaks_for_their_own_unit_but_not_about_themselves() {
        RequestSpecification chief =
                TestHall.as(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01", TestHall.person(1, 1)));
        UUID aboutStaff = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        UUID aboutChief = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0101"));
        UUID elsewhere = ledger.record(inspector, ledger.report("S2.1.2", "W02", "0202"));
        says(chief, aboutStaff, DecisionKind.ACKNOWLEDGED, "")
                .statusCode(201)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("decisions[0].kind", equalTo("ACKNOWLEDGED"));
        says(chief, aboutChief, DecisionKind.ACKNOWLEDGED, "").statusCode(403);
        says(chief, aboutChief, DecisionKind.DISPUTED, "当时在取件").statusCode(201);
        says(chief, elsewhere, DecisionKind.ACKNOWLEDGED, "").statusCode(404);
        says(chief, aboutStaff, DecisionKind.VERIFIED, "").statusCode(403);
        says(inspector, elsewhere, DecisionKind.ACKNOWLEDGED, "").statusCode(403);
    }

    @Test
    void the_person_concerned_reads_and_disputes_what_names_them_and_nothing_else() {
        RequestSpecification person =
                TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 2)));
        UUID own = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        UUID colleagues = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        UUID nobodys = ledger.record(inspector, ledger.report("S2.3.1", "W01", null));
        given().spec(person).get("/findings").then().statusCode(200).body("items.id", equalTo(List.of(own.toString())));
        given().spec(person).get("/findings?unit=W02").then().statusCode(403);
        for (UUID others : List.of(colleagues, nobodys)) {
            given().spec(person).get("/findings/" + others).then().statusCode(404);
            says(person, others, DecisionKind.DISPUTED, "不属实").statusCode(404);
        }
        says(person, own, DecisionKind.ACKNOWLEDGED, "").statusCode(403);
        says(person, own, DecisionKind.DISPUTED, "当时在取件").statusCode(201).body("state", equalTo("DISPUTED"));
    }

    @Test
    void where_it_is_about_the_representative_another_inspector_acknowledges_and_the_recorder_does_not() {
        UUID aboutChief = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0101"));
        UUID aboutStaff = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        RequestSpecification another = halls.as(hall, AccountRole.INSPECTOR);
        says(inspector, aboutChief, DecisionKind.ACKNOWLEDGED, "").statusCode(403);
        says(another, aboutStaff, DecisionKind.ACKNOWLEDGED, "").statusCode(403);
        says(another, aboutChief, DecisionKind.ACKNOWLEDGED, "").statusCode(201).body("state", equalTo("ACKNOWLEDGED"));
    }

    @Test
    void a_leader_is_recused_like_everybody_else() {
        UUID found = ledger.record(inspector, ledger.report("S2.2.1", "W01", "0102"));
        RequestSpecification concerned =
                TestHall.as(halls.account(hall, AccountRole.LEADER, null, TestHall.person(1, 2)));
        for (RequestSpecification leader : List.of(halls.as(hall, AccountRole.LEADER, "W01"), concerned)) {
            says(leader, found, DecisionKind.VERIFIED, "已核").statusCode(403).body("detail", containsString("须回避"));
            says(leader, found, DecisionKind.REVOKED, "已核").statusCode(403).body("detail", containsString("须回避"));
        }
    }

    @Test
    void only_the_recorder_withdraws_and_only_what_nobody_has_ever_verified() {
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        says(halls.as(hall, AccountRole.INSPECTOR), found, DecisionKind.WITHDRAWN, "记错了")
                .statusCode(403);
        says(inspector, found, DecisionKind.WITHDRAWN, "记错了").statusCode(201).body("counts", equalTo(false));

        UUID verified = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        says(halls.as(hall, AccountRole.REVIEWER), verified, DecisionKind.VERIFIED, "")
                .statusCode(201);
        says(inspector, verified, DecisionKind.WITHDRAWN, "记错了").statusCode(409);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        says(chief, verified, DecisionKind.DISPUTED, "不属实").statusCode(201);
        says(inspector, verified, DecisionKind.WITHDRAWN, "记错了")
                .statusCode(409)
                .body("type", equalTo(ProblemType.STATE_CONFLICT.uri()));
    }

    @Test
    void a_dispute_is_upheld_or_revoked_by_another_hand() {
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        says(reviewer, found, DecisionKind.UPHELD, "属实").statusCode(409);
        says(chief, found, DecisionKind.DISPUTED, "不属实").statusCode(201).body("counts", equalTo(true));
        says(inspector, found, DecisionKind.UPHELD, "属实").statusCode(403);
        says(reviewer, found, DecisionKind.UPHELD, "属实").statusCode(201).body("state", equalTo("CONFIRMED"));
        says(reviewer, found, DecisionKind.REVOKED, "另有新证").statusCode(201).body("counts", equalTo(false));
        says(reviewer, found, DecisionKind.VERIFIED, "").statusCode(409);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "ABSENT", "DISPUTED", "UPHELD", "REVOKED", "WITHDRAWN"})
    void what_speaks_against_somebody_needs_a_reason(DecisionKind kind) {
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        says(inspector, found, kind, " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        given().spec(inspector).get("/findings/" + found).then().body("decisions", hasSize(0));
    }

    @Test
    void an_auditor_decides_nothing() {
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        for (DecisionKind kind : DecisionKind.values()) {
            says(halls.as(hall, AccountRole.AUDITOR), found, kind, "理由").statusCode(403);
        }
    }

    @Test
    void a_decision_sent_again_changes_nothing_and_another_body_under_its_id_is_a_conflict() {
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        UUID other = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        String decision = "/decisions/" + UUID.randomUUID();
        String body = ledger.json(DecisionReport.of(DecisionKind.ABSENT, "在开会"));
        String another = ledger.json(DecisionReport.of(DecisionKind.ABSENT, "去厕所"));
        put("/findings/" + found + decision, body).statusCode(201);
        put("/findings/" + found + decision, body).statusCode(200).body("decisions", hasSize(1));
        put("/findings/" + found + decision, another).statusCode(409);
        put("/findings/" + other + decision, body).statusCode(409);
        given().spec(inspector).get("/findings/" + found).then().body("decisions.reason", equalTo(List.of("在开会")));
    }

    private ValidatableResponse put(String path, String body) {
        return given().spec(inspector).body(body).put(path).then();
    }

    private ValidatableResponse says(RequestSpecification by, UUID finding, DecisionKind kind, String reason) {
        return ledger.decide(by, finding, kind, reason).then();
    }
}
