package cn.xunting.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.PostingRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.ProposalReply;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A change of the roster without an approval comes before a reviewer. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ProposalApiTest {
    private static final LocalDate CHANGED = LocalDate.of(2023, 10, 9);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Test
    void a_change_without_approval_costs_five_points_once_accepted_and_accepting_again_is_harmless() throws Exception {
        Hall hall = halls.withWindows(2);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        post(hall, "0102", "W02", PostingRole.CHIEF_REPRESENTATIVE, null);
        post(hall, "0102", "W02", PostingRole.STAFF, null); // comes with it
        open(reviewer)
                .body("items.item", contains("S7.1"))
                .body("items.unit", contains("W02"))
                .body("items.staffNo", contains("0102"))
                .body("items.name", contains("人员0102"))
                .body("items.day", contains("2023-10-09"))
                .body("items.reason[0]", containsString("首席代表"))
                .body("items.answer", contains(nullValue()));
        demandOther(reviewer, "0.00");

        String id = idOf(reviewer);
        ProposalReply accepted = new ProposalReply(true, null);
        AllAtOnce.times(4, () -> answer(reviewer, id, accepted).statusCode(200));
        answer(reviewer, id, accepted)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer.accept", equalTo(true));
        demandOther(reviewer, "-5.00");
        assertThat(ledger.rows("finding", hall)).isEqualTo(1);
        given().spec(reviewer)
                .get("/findings/" + id)
                .then()
                .statusCode(200)
                .body("item", equalTo("S7.1"))
                .body("occurredAt", equalTo("2023-10-09T01:00:00Z"))
                .body("quantity", equalTo(1))
                .body("counts", equalTo(true));
        open(reviewer).body("items", hasSize(0));
        answer(reviewer, id, new ProposalReply(false, "由上级调动"))
                .statusCode(409)
                .body("type", equalTo(ProblemType.CONFLICT.uri()));
    }

    @Test
    void new_staff_without_approval_are_proposed_each() {
        Hall hall = halls.withWindows(2);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        post(hall, "0103", "W02", PostingRole.STAFF, null);
        post(hall, "0102", "W02", PostingRole.STAFF, null);
        post(hall, "0104", "W02", PostingRole.STAFF, "批复二号");
        open(auditor)
                .body("items.item", contains("S7.2", "S7.2"))
                .body("items.staffNo", contains("0102", "0103"))
                .body("next", nullValue());
        String cursor = given().spec(auditor).get("/proposals?limit=1").path("next");
        given().spec(auditor)
                .get("/proposals?limit=1&cursor=" + cursor)
                .then()
                .body("items.staffNo", contains("0103"))
                .body("next", nullValue());
    }

    @Test
    void a_dismissal_needs_a_reason_and_records_nothing() {
        Hall hall = halls.withWindows(2);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        post(hall, "0102", "W02", PostingRole.STAFF, null);
        String id = idOf(reviewer);
        for (String missing : new String[] {null, " "}) {
            answer(reviewer, id, new ProposalReply(false, missing))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/reason"));
        }
        for (int i = 0; i < 2; i++) {
            answer(reviewer, id, new ProposalReply(false, "由上级提拔"))
                    .statusCode(200)
                    .body("answer.reason", equalTo("由上级提拔"));
        }
        demandOther(reviewer, "0.00");
        given().spec(reviewer)
                .get("/proposals?state=ANSWERED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.answer[0].accept", equalTo(false));
        open(reviewer).body("items", hasSize(0));
    }

    @Test
    void who_belongs_to_the_unit_or_is_the_person_does_not_answer() {
        Hall hall = halls.withWindows(2);
        post(hall, "0102", "W02", PostingRole.STAFF, null);
        String id = idOf(halls.as(hall, AccountRole.REVIEWER));
        List<RequestSpecification> partial = List.of(
                halls.as(hall, AccountRole.REVIEWER, "W02"),
                TestHall.as(halls.account(hall, AccountRole.REVIEWER, "W01", "0102")));
        for (RequestSpecification by : partial) {
            answer(by, id, new ProposalReply(true, null))
                    .statusCode(403)
                    .body("type", equalTo(ProblemType.NOT_PERMITTED.uri()));
        }
        answer(halls.as(hall, AccountRole.LEADER), id, new ProposalReply(true, null))
                .statusCode(403);
        answer(halls.as(hall, AccountRole.REVIEWER, "W01"), id, new ProposalReply(true, null))
                .statusCode(200);
    }

    @Test
    void an_approval_that_comes_later_takes_an_open_proposal_away_and_leaves_an_answered_one() {
        Hall hall = halls.withWindows(2);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        post(hall, "0102", "W02", PostingRole.STAFF, null);
        String answered = idOf(reviewer);
        answer(reviewer, answered, new ProposalReply(true, null)).statusCode(200);
        post(hall, "0103", "W02", PostingRole.STAFF, null);
        String open = idOf(reviewer);
        post(hall, "0102", "W02", PostingRole.STAFF, "批复三号");
        post(hall, "0103", "W02", PostingRole.STAFF, "批复三号");
        given().spec(reviewer).get("/proposals").then().body("items.id", contains(answered));
        answer(reviewer, open, new ProposalReply(true, null)).statusCode(404);
    }

    @Test
    void the_founding_roster_the_end_of_a_posting_and_one_not_yet_begun_propose_nothing() {
        Hall hall = halls.withWindows(2);
        LocalDate founded = LocalDate.of(2023, 9, 1);
        roster.postings(
                hall,
                List.of(
                        new PostingEntry("0102", "W01", PostingRole.STAFF, founded, CHANGED, null),
                        new PostingEntry("0103", "W02", PostingRole.STAFF, LocalDate.of(2999, 1, 1), null, null)),
                false);
        open(halls.as(hall, AccountRole.LEADER)).body("items", hasSize(0));
    }

    @Test
    void one_halls_proposals_are_not_anothers() {
        Hall hall = halls.withWindows(2);
        post(hall, "0102", "W02", PostingRole.STAFF, null);
        String id = idOf(halls.as(hall, AccountRole.REVIEWER));
        RequestSpecification stranger = halls.as(halls.withWindows(2), AccountRole.REVIEWER);
        open(stranger).body("items", hasSize(0));
        answer(stranger, id, new ProposalReply(true, null)).statusCode(404);
    }

    private void post(Hall hall, String staffNo, String unit, PostingRole role, @Nullable String approval) {
        roster.postings(hall, List.of(new PostingEntry(staffNo, unit, role, CHANGED, null, approval)), false);
    }

    private static ValidatableResponse open(RequestSpecification by) {
        return given().spec(by).get("/proposals?state=OPEN").then().statusCode(200);
    }

    private static String idOf(RequestSpecification by) {
        return open(by).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private ValidatableResponse answer(RequestSpecification by, String id, ProposalReply reply) {
        return given().spec(by)
                .body(ledger.json(reply))
                .post("/proposals/" + id + "/answer")
                .then();
    }

    private static void demandOther(RequestSpecification by, String score) {
        given().spec(by)
                .get("/months/2023-10/results")
                .then()
                .statusCode(200)
                .body(
                        "pools[0].units.find { it.unit == 'W02' }.sections.find { it.section == 'S7' }.score",
                        equalTo(score));
    }
}
