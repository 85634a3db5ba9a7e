package cn.xunting.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people adopt a reading, and it holds from its month on. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AdoptionApiTest {
    private static final String ADOPTIONS = "/regulation/adoptions";

    @Inject
    TestHall halls;

    @Inject
    AdvanceLedger positions;

    @Test
    void an_adopted_reading_holds_from_its_month_on_and_not_before_and_in_no_other_hall() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String id = proposed(administrator, "title.pools", "TOGETHER", "2023-11");
        demandPool(administrator, "2023-11", "WINDOW");

        long before = positions.current(hall);
        answer(leader, id, true)
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("consent.consents", equalTo(true))
                .body("consent.reason", equalTo("看过了"));
        assertThat(positions.current(hall)).isGreaterThan(before);
        demandPool(administrator, "2023-10", "WINDOW");
        demandPool(administrator, "2023-11", "ALL");
        demandPool(administrator, "2024-02", "ALL");
        demandPool(halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR), "2023-11", "WINDOW");
    }

    @Test
    void the_author_cannot_consent_and_nobody_can_answer_twice() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        RequestSpecification other = halls.as(hall, AccountRole.ADMINISTRATOR);
        String id = proposed(administrator, "title.pools", "TOGETHER", "2023-10");
        answer(administrator, id, true).statusCode(403).body("type", equalTo(ProblemType.NOT_PERMITTED.uri()));
        demandPool(administrator, "2023-10", "WINDOW");
        answer(other, id, false).statusCode(200).body("state", equalTo("REJECTED"));
        for (RequestSpecification late : new RequestSpecification[] {other, halls.as(hall, AccountRole.LEADER)}) {
            answer(late, id, true).statusCode(409).body("type", equalTo(ProblemType.STATE_CONFLICT.uri()));
        }
        demandPool(administrator, "2023-10", "WINDOW");
    }

    @Test
    void the_later_month_holds_and_of_one_month_what_was_consented_to_last() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String later = proposed(administrator, "title.tie", "EXCLUDE", "2023-12");
        String first = proposed(administrator, "title.tie", "TIEBREAK", "2023-10");
        String second = proposed(administrator, "title.tie", "INCLUDE", "2023-10");
        for (String id : new String[] {later, second, first}) {
            answer(leader, id, true).statusCode(200);
        }
        demandTie(leader, "2023-09", "INCLUDE");
        demandTie(leader, "2023-10", "TIEBREAK");
        demandTie(leader, "2023-11", "TIEBREAK");
        demandTie(leader, "2023-12", "EXCLUDE");
    }

    @Test
    void adoptions_are_listed_newest_first_with_what_became_of_them() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        answer(leader, proposed(administrator, "title.tie", "EXCLUDE", "2023-10"), true);
        answer(leader, proposed(administrator, "other.cap", "10.5", "2023-10"), false);
        proposed(administrator, "headcount", "MONTH_END", "2023-10");
        ValidatableResponse page =
                given().spec(leader).get(ADOPTIONS + "?limit=2").then();
        page.statusCode(200)
                .body("items.policy", contains("headcount", "other.cap"))
                .body("items.state", contains("PROPOSED", "REJECTED"))
                .body("items[0].consent", nullValue())
                .body("items[1].value", equalTo("10.50"));
        given().spec(leader)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get(ADOPTIONS)
                .then()
                .body("items.state", contains("ADOPTED"))
                .body("next", nullValue());
        given().spec(halls.as(halls.withWindows(1), AccountRole.AUDITOR))
                .get(ADOPTIONS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void of_two_administrators_who_propose_the_same_at_one_instant_one_does() throws Exception {
        Hall hall = halls.withWindows(1);
        List<Callable<Integer>> both = Stream.of(AccountRole.ADMINISTRATOR, AccountRole.ADMINISTRATOR)
                .map(role -> halls.as(hall, role))
                .<Callable<Integer>>map(by -> () ->
                        propose(by, "title.tie", "EXCLUDE", "2023-10").extract().statusCode())
                .toList();
        assertThat(AllAtOnce.calls(both)).containsExactlyInAnyOrder(201, 409);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        given().spec(leader).get(ADOPTIONS).then().body("items", hasSize(1));
        long position = positions.current(hall);
        propose(halls.as(hall, AccountRole.ADMINISTRATOR), "title.tie", "EXCLUDE", "2023-10")
                .statusCode(409)
                .body("type", equalTo(ProblemType.STATE_CONFLICT.uri()))
                .body("detail", containsString("正等待答复"));
        assertThat(positions.current(hall)).isEqualTo(position);
        String id = given().spec(leader).get(ADOPTIONS).path("items[0].id");
        answer(leader, id, false).statusCode(200);
        proposed(halls.as(hall, AccountRole.ADMINISTRATOR), "title.tie", "EXCLUDE", "2023-10");
        proposed(halls.as(hall, AccountRole.ADMINISTRATOR), "title.tie", "TIEBREAK", "2023-10");
        proposed(halls.as(hall, AccountRole.ADMINISTRATOR), "title.tie", "EXCLUDE", "2023-11");
    }

    @ParameterizedTest
    @CsvSource({
        "没有这个口径, title.ties, INCLUDE, 2023-10, 说明, /policy, 没有名为 title.ties 的口径",
        "没有这个取值, title.tie, DROP, 2023-10, 说明, /value, 可选：INCLUDE、TIEBREAK、EXCLUDE",
        "尚无考核办法, title.tie, EXCLUDE, 2023-08, 说明, /from, 2023-08 尚无考核办法",
        "没有写理由, title.tie, EXCLUDE, 2023-10, ' ', /reason, 请写明",
    })
    void what_cannot_be_adopted_is_refused(
            String situation, String policy, String value, String from, String reason, String pointer, String detail) {
        given().spec(halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR))
                .body(Map.of("policy", policy, "value", value, "from", from, "reason", reason))
                .post(ADOPTIONS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("detail", containsString(detail));
    }

    @Test
    void an_answer_must_say_whether_and_a_foreign_adoption_is_not_found() {
        Hall hall = halls.withWindows(1);
        String id = proposed(halls.as(hall, AccountRole.ADMINISTRATOR), "title.tie", "EXCLUDE", "2023-10");
        given().spec(halls.as(hall, AccountRole.LEADER))
                .body("{\"reason\":\"看过了\"}")
                .post(ADOPTIONS + "/" + id + "/consent")
                .then()
                .statusCode(400);
        answer(halls.as(halls.withWindows(1), AccountRole.LEADER), id, true).statusCode(404);
        answer(halls.as(hall, AccountRole.LEADER), UUID.randomUUID().toString(), true)
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void an_administrator_proposes_and_a_leader_or_administrator_answers(AccountRole role) {
        Hall hall = halls.withWindows(1);
        String id = proposed(halls.as(hall, AccountRole.ADMINISTRATOR), "title.tie", "EXCLUDE", "2023-10");
        RequestSpecification by = halls.as(hall, role, "W01");
        boolean administers = role == AccountRole.ADMINISTRATOR;
        propose(by, "title.tie", "TIEBREAK", "2023-10").statusCode(administers ? 201 : 403);
        answer(by, id, true).statusCode(administers || role == AccountRole.LEADER ? 200 : 403);
        boolean seesOneUnitAtMost = role == AccountRole.CHIEF_REPRESENTATIVE || role == AccountRole.STAFF_MEMBER;
        given().spec(by).get(ADOPTIONS).then().statusCode(seesOneUnitAtMost ? 403 : 200);
    }

    private static String proposed(RequestSpecification by, String policy, String value, String from) {
        return propose(by, policy, value, from)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("from", equalTo(from))
                .body("author", notNullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse propose(RequestSpecification by, String policy, String value, String from) {
        return given().spec(by)
                .body(Map.of("policy", policy, "value", value, "from", from, "reason", "局长办公会议定"))
                .post(ADOPTIONS)
                .then();
    }

    private static ValidatableResponse answer(RequestSpecification by, String id, boolean consents) {
        return given().spec(by)
                .body(Map.of("consents", consents, "reason", "看过了"))
                .post(ADOPTIONS + "/" + id + "/consent")
                .then();
    }

    private static void demandPool(RequestSpecification by, String month, String kind) {
        results(by, month).body("pools[0].kind", equalTo(kind));
    }

    private static void demandTie(RequestSpecification by, String month, String value) {
        results(by, month).body("policies.'title.tie'", equalTo(value));
    }

    private static ValidatableResponse results(RequestSpecification by, String month) {
        return given().spec(by).get("/months/" + month + "/results").then().statusCode(200);
    }
}
