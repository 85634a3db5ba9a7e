package cn.xunting.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an approval lacks can be made up, as its flag advises; nothing that was approved is taken back that way. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LeaveMadeUpTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void a_higher_tier_makes_up_for_one_that_was_too_low() {
        Hall hall = halls.withWindows(1);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String id = ask(leader, "PERSONAL", "2023-10-09 AM", "2023-10-10 PM");
        decide(leader, id, "SUPERVISION", null)
                .statusCode(200)
                .body("excuses", equalTo(false))
                .body("flags[0]", containsString("请补办审批"));
        refused(decide(leader, id, "SUPERVISION", null));
        decide(leader, id, "LEADER_IN_CHARGE", null)
                .statusCode(200)
                .body("approver", equalTo("LEADER_IN_CHARGE"))
                .body("excuses", equalTo(true))
                .body("flags", hasSize(0));
        refused(decide(leader, id, "SUPERVISION", null));
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(3);
    }

    @Test
    void a_document_that_was_missing_is_handed_in_later_but_not_exchanged() {
        Hall hall = halls.withWindows(1);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String id = ask(leader, "TRIP", "2023-10-09 AM", "2023-10-09 PM");
        decide(leader, id, "LEADER_IN_CHARGE", null).statusCode(200).body("excuses", equalTo(false));
        decide(leader, id, "LEADER_IN_CHARGE", "函一号").statusCode(200).body("excuses", equalTo(true));
        refused(decide(leader, id, "LEADER_IN_CHARGE", "函二号"));
    }

    @Test
    void an_approved_leave_is_not_rejected_afterwards() {
        Hall hall = halls.withWindows(1);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String id = ask(leader, "PERSONAL", "2023-10-09 AM", "2023-10-10 PM");
        decide(leader, id, "SUPERVISION", null).statusCode(200);
        refused(given().spec(leader)
                .body("{\"approved\":false,\"approver\":\"MAIN_LEADER\"}")
                .post("/leaves/" + id + "/approval")
                .then());
    }

    private static String ask(RequestSpecification by, String kind, String from, String to) {
        return given().spec(by)
                .body("{\"staffNo\":\"0102\",\"kind\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(kind, from, to))
                .post("/leaves")
                .path("id");
    }

    private static ValidatableResponse decide(
            RequestSpecification by, String id, String tier, @Nullable String document) {
        String paper = document == null ? "" : ",\"document\":\"" + document + "\"";
        return given().spec(by)
                .body("{\"approved\":true,\"approver\":\"" + tier + "\"" + paper + "}")
                .post("/leaves/" + id + "/approval")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo(ProblemType.STATE_CONFLICT.uri()));
    }
}
