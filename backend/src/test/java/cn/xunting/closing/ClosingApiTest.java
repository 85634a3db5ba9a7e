package cn.xunting.closing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.regulation.Editions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** October 2023, long over, of a hall of two windows. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ClosingApiTest {
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");
    private static final String WAIVED =
            "{\"waived\":[\"DAY_WITHOUT_PUNCHES\",\"UNIT_WITHOUT_PUNCHES\"],\"reason\":\"本厅尚无考勤机\"}";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private RequestSpecification leader;
    private RequestSpecification inspector;
    private RequestSpecification reviewer;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        leader = halls.as(hall, AccountRole.LEADER);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        reviewer = halls.as(hall, AccountRole.REVIEWER);
    }

    @Test
    void the_checklist_names_what_stands_in_the_way_and_the_close_waits_for_it() {
        UUID complaint = record("S2.2.1", "W01", "0102");
        UUID badge = record("S2.1.2", "W02", "0202");
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        ledger.decide(chief, badge, DecisionKind.ACKNOWLEDGED, "").then().statusCode(201);
        checklist()
                .body("ready", equalTo(false))
                .body("state", equalTo("OPEN"))
                .body("checks.kind", hasItems("UNVERIFIED", "DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES"))
                .body("checks.find { it.kind == 'UNVERIFIED' }.subjects", equalTo(List.of(complaint.toString())))
                .body("checks.find { it.kind == 'UNVERIFIED' }.turn", equalTo("REVIEWER"))
                .body("checks.find { it.kind == 'UNIT_WITHOUT_PUNCHES' }.subjects", equalTo(List.of("W01", "W02")));
        close(leader, WAIVED)
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/UNVERIFIED")))
                .body("detail", containsString("检查单"));
        ledger.decide(reviewer, complaint, DecisionKind.VERIFIED, "").then().statusCode(201);
        close(leader, "{}").statusCode(409).body("errors.pointer", hasItem("/DAY_WITHOUT_PUNCHES"));
        close(leader, "{\"waived\":[\"DAY_WITHOUT_PUNCHES\"]}").statusCode(422);
        close(leader, "{\"waived\":[\"UNVERIFIED\"],\"reason\":\"算了\"}").statusCode(422);
        close(reviewer, WAIVED).statusCode(403);
        close(leader, WAIVED)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("revision", equalTo(1))
                .body("seal", notNullValue());
        checklist().body("state", equalTo("CLOSED")).body("ready", equalTo(false));
    }

    @Test
    void the_close_charges_the_month_without_publicity_and_freezes_what_came_out() {
        record("S2.1.2", "W01", "0102");
        given().spec(leader)
                .get("/months/2023-10/results/W02")
                .then()
                .body("total", equalTo("93.00"))
                .body("atRisk.size()", equalTo(1));
        close(leader, WAIVED).statusCode(200);
        given().spec(leader)
                .get("/months/2023-10/results")
                .then()
                .body("state", equalTo("CLOSED"))
                .body("pools[0].units.find { it.unit == 'W02' }.total", equalTo("91.00"))
                .body("pools[0].units.find { it.unit == 'W01' }.total", equalTo("90.83"));
        given().spec(leader)
                .get("/months/2023-10/people/0102")
                .then()
                .body("state", equalTo("CLOSED"))
                .body("total", equalTo("92.00"));
        given().spec(leader)
                .get("/months/2023-10/people?unit=W01")
                .then()
                .body("people.staffNo", hasItems("0101", "0102"))
                .body("people.size()", equalTo(6));
    }

    @Test
    void what_comes_in_late_is_a_supplement_of_the_running_month_and_the_closed_one_stays() {
        UUID known = record("S2.1.2", "W01", "0102");
        close(leader, WAIVED).statusCode(200);
        String before = given().spec(leader).get("/months/2023-10/results").asString();
        UUID late = record("S2.1.3", "W01", "0102");
        given().spec(inspector).get("/findings/" + late).then().body("month", not(equalTo("2023-10")));
        ledger.decide(reviewer, known, DecisionKind.REVOKED, "看错了")
                .then()
                .statusCode(409)
                .body("detail", containsString("已经关账"));
        given().spec(reviewer)
                .body(
                        "{\"staffNo\":\"0102\",\"date\":\"2023-10-10\",\"point\":\"AM_IN\",\"reason\":\"未识别\",\"approver\":\"科长\"}")
                .post("/corrections")
                .then()
                .statusCode(409);
        assertThat(given().spec(leader).get("/months/2023-10/results").asString())
                .isEqualTo(before);
    }

    @Test
    void of_two_who_close_at_once_one_is_told() throws Exception {
        RequestSpecification other = halls.as(hall, AccountRole.LEADER);
        List<Callable<Integer>> both = List.of(
                () -> close(leader, WAIVED).extract().statusCode(),
                () -> close(other, WAIVED).extract().statusCode());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        } finally {
            threads.shutdownNow();
        }
        close(leader, WAIVED).statusCode(409).body("detail", containsString("已经关账"));
        seal().body("acts.kind", equalTo(List.of("CLOSED")));
    }

    @Test
    void units_see_the_ranking_once_it_is_published() {
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        given().spec(leader).post("/months/2023-10/publish").then().statusCode(409);
        close(leader, WAIVED).statusCode(200);
        given().spec(chief).get("/months/2023-10/results").then().statusCode(403);
        for (int i = 0; i < 2; i++) {
            given().spec(leader)
                    .post("/months/2023-10/publish")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PUBLISHED"));
        }
        given().spec(chief)
                .get("/months/2023-10/results")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("pools[0].units.unit", hasItems("W01", "W02"));
        seal().body("acts.kind", equalTo(List.of("CLOSED", "PUBLISHED")));
    }

    @Test
    void a_month_is_opened_again_by_two_leaders_and_its_first_version_stays_readable() {
        RequestSpecification other = halls.as(hall, AccountRole.LEADER);
        close(leader, WAIVED).statusCode(200);
        String first = seal().extract().path("seal");
        reopen(leader, " ").statusCode(422);
        reopen(leader, "漏记一条").statusCode(200).body("state", equalTo("CLOSED"));
        reopen(leader, "漏记一条").statusCode(409);
        reopen(other, "情况属实")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("seal", nullValue())
                .body("acts.kind", equalTo(List.of("CLOSED", "REOPEN_PROPOSED", "REOPENED")));
        record("S2.1.2", "W01", "0102");
        close(leader, WAIVED).statusCode(200).body("revision", equalTo(2)).body("seal", not(equalTo(first)));
        given().spec(leader)
                .get("/months/2023-10/dossier.json?revision=1")
                .then()
                .statusCode(200)
                .body("seal", equalTo(first))
                .body("dossier.outcome.results.pools[0].units.total", equalTo(List.of("91.00", "91.00")));
        given().spec(leader)
                .get("/months/2023-10/dossier.json?revision=3")
                .then()
                .statusCode(404);
    }

    @Test
    void a_running_month_is_not_closed() {
        String running = hall.time().monthOf(Instant.now()).toString();
        given().spec(leader)
                .body(WAIVED)
                .post("/months/" + running + "/close")
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("/MONTH_NOT_OVER"));
    }

    @Test
    void a_suspended_person_is_not_rewarded_and_the_dossier_says_why() {
        given().spec(leader)
                .body("{\"staffNo\":\"0102\",\"decidedOn\":\"2023-09-20\",\"paper\":\"纪要三号\",\"reason\":\"屡次违规\"}")
                .put("/suspensions/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("months", equalTo(List.of("2023-09", "2023-10", "2023-11")));
        close(leader, WAIVED).statusCode(200);
        String rewards = "dossier.outcome.rewards.find { it.staffNo == '%s' }.%s";
        given().spec(leader)
                .get("/months/2023-10/dossier.json")
                .then()
                .body(rewards.formatted("0102", "entitled"), equalTo(false))
                .body(rewards.formatted("0102", "reason"), containsString("纪要三号"))
                .body(rewards.formatted("0103", "entitled"), equalTo(true));
    }

    @Test
    void an_exported_month_is_scored_again_elsewhere_and_any_change_is_named() throws IOException {
        record("S2.1.2", "W01", "0102");
        close(leader, WAIVED).statusCode(200);
        byte[] file = given().spec(leader).get("/months/2023-10/dossier.json").asByteArray();
        Editions editions = Editions.fromClasspath();
        assertThat(VerifyDossier.of(file, editions))
                .satisfies(found -> assertThat(found.intact()).as(found.words()).isTrue());
        assertThat(changed(file, dossier -> fact(dossier).put("quantity", 2))).contains("/outcome/people/");
        assertThat(changed(file, dossier -> fact(dossier).put("matter", "另一件"))).contains("封条不符");
        assertThat(changed(file, dossier -> ((ObjectNode) dossier.at("/basis/policies")).put("title.tie", "EXCLUDE")))
                .contains("/outcome/results/");
        assertThat(changed(file, dossier -> ((ObjectNode) dossier.at("/outcome/sheets/0")).put("total", "99.00")))
                .contains("/outcome/sheets/0/total", "90.83", "99.00");
        assertThat(changed(file, dossier -> ((ArrayNode) dossier.at("/basis/units")).remove(1)))
                .contains("/outcome/people");
        assertThat(changed(file, dossier -> ((ObjectNode) dossier.at("/basis")).put("editionDigest", "0".repeat(64))))
                .contains("考核办法");
        assertThat(VerifyDossier.of("{".getBytes(StandardCharsets.UTF_8), editions)
                        .intact())
                .isFalse();
        JsonNode read = CanonicalJson.read(file).get("dossier");
        assertThat(CanonicalJson.of(CanonicalJson.record(read, MonthDossier.class)))
                .isEqualTo(CanonicalJson.bytes(read));
    }

    private static String changed(byte[] file, Consumer<JsonNode> change) throws IOException {
        JsonNode sealed = CanonicalJson.read(file);
        change.accept(sealed.get("dossier"));
        VerifyDossier found = VerifyDossier.of(CanonicalJson.bytes(sealed), Editions.fromClasspath());
        assertThat(found.intact()).isFalse();
        return found.words();
    }

    private static ObjectNode fact(JsonNode dossier) {
        return (ObjectNode) dossier.at("/basis/units/0/facts/0");
    }

    private UUID record(String item, String unit, String staffNo) {
        return ledger.record(inspector, ledger.reportAt(OCTOBER, item, unit, staffNo));
    }

    private ValidatableResponse checklist() {
        return given().spec(leader).get("/months/2023-10/checklist").then().statusCode(200);
    }

    private ValidatableResponse seal() {
        return given().spec(leader).get("/months/2023-10/seal").then().statusCode(200);
    }

    private static ValidatableResponse close(RequestSpecification by, String order) {
        return given().spec(by).body(order).post("/months/2023-10/close").then();
    }

    private static ValidatableResponse reopen(RequestSpecification by, String reason) {
        return given().spec(by)
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/months/2023-10/reopen")
                .then();
    }
}
