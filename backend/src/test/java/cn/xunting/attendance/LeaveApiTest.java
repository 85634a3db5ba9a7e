package cn.xunting.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2023-10-09 is a Monday. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LeaveApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdvanceLedger positions;

    @Inject
    ReadTime time;

    @Test
    void a_staff_member_asks_for_leave_and_it_excuses_once_approved() {
        Hall hall = halls.withWindows(2);
        RequestSpecification person = person(hall, "0102");
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        Response asked = ask(person, "0102", "2023-10-09 AM", "2023-10-10 PM");
        String id = asked.path("id");
        asked.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/leaves/" + id))
                .body("state", equalTo("REQUESTED"))
                .body("excuses", equalTo(false))
                .body("workingHalfDays", equalTo(4));
        approve(leader, id, "LEADER_IN_CHARGE")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("excuses", equalTo(true))
                .body("reason", equalTo("家中有事"))
                .body("flags", hasSize(0));
        TimeBook book = time.read(hall, LocalDate.of(2023, 10, 10), LocalDate.of(2023, 10, 31));
        assertThat(book.leaves()).hasSize(1);
        assertThat(book.verdicts().values()).allMatch(LeaveVerdict::excuses);
        assertThat(time.read(hall, LocalDate.of(2023, 10, 11), LocalDate.of(2023, 10, 31))
                        .leaves())
                .isEmpty();
        approve(leader, id, "MAIN_LEADER").statusCode(409).body("type", equalTo(ProblemType.STATE_CONFLICT.uri()));
        given().spec(person)
                .body("{\"reason\":\"不请了\"}")
                .post("/leaves/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("excuses", equalTo(false));
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(3);
    }

    @Test
    void a_leave_approved_too_low_is_flagged_and_excuses_nothing() {
        Hall hall = halls.withWindows(1);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        String id = ask(reviewer, "0102", "2023-10-09 AM", "2023-10-10 PM").path("id");
        approve(reviewer, id, "SUPERVISION")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("excuses", equalTo(false))
                .body("flags", hasSize(1))
                .body("flags[0]", containsString("分管领导"));
    }

    @ParameterizedTest
    @CsvSource({
        "审核人批科室一级,     REVIEWER,      ,    SUPERVISION,      200",
        "领导批科室一级,       LEADER,        ,    SUPERVISION,      200",
        "领导批最高一级,       LEADER,        ,    MAIN_LEADER,      200",
        "审核人批分管领导一级, REVIEWER,      ,    LEADER_IN_CHARGE, 403",
        "审核人批主要领导一级, REVIEWER,      ,    MAIN_LEADER,      403",
        "审核人批本单位的,     REVIEWER,      W01, SUPERVISION,      403",
        "领导批本单位的,       LEADER,        W01, MAIN_LEADER,      403",
        "审核人批别单位的,     REVIEWER,      W02, SUPERVISION,      200",
        "管理员不批,           ADMINISTRATOR, ,    SUPERVISION,      403",
        "审计不批,             AUDITOR,       ,    SUPERVISION,      403",
        "首席代表不批,         CHIEF_REPRESENTATIVE, W01, SUPERVISION, 403",
    })
    void who_may_approve(String situation, AccountRole role, String unit, String tier, int status) {
        Hall hall = halls.withWindows(2);
        String id = ask(person(hall, "0102"), "0102", "2023-10-09 AM", "2023-10-09 PM")
                .path("id");
        approve(halls.as(hall, role, unit), id, tier).statusCode(status);
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(status == 200 ? 2 : 1);
    }

    @Test
    void nobody_approves_their_own_leave() {
        Hall hall = halls.withWindows(1);
        RequestSpecification leader = TestHall.as(halls.account(hall, AccountRole.LEADER, null, "0102"));
        String id = ask(leader, "0102", "2023-10-09 AM", "2023-10-09 PM").path("id");
        approve(leader, id, "MAIN_LEADER").statusCode(403).body("type", equalTo(ProblemType.NOT_PERMITTED.uri()));
    }

    @ParameterizedTest
    @CsvSource({
        "审核人取消本单位的,   REVIEWER,             W01, 0106, 403",
        "领导取消本单位的,     LEADER,               W01, 0106, 403",
        "管理员取消本单位的,   ADMINISTRATOR,        W01, 0106, 403",
        "领导取消同窗口的,     LEADER,               ,    0106, 403",
        "领导取消别单位的,     LEADER,               W02, 0206, 200",
        "审核人取消别单位的,   REVIEWER,             ,    0206, 200",
        "领导取消自己的,       LEADER,               W01, 0102, 200",
        "首席代表取消本窗口的, CHIEF_REPRESENTATIVE, W01, 0101, 200",
        "别人取消不了,         STAFF_MEMBER,         ,    0106, 404",
    })
    void who_may_cancel(String situation, AccountRole role, String unit, String staffNo, int status) {
        Hall hall = halls.withWindows(2);
        String id = ask(person(hall, "0102"), "0102", "2023-10-09 AM", "2023-10-09 PM")
                .path("id");
        approve(halls.as(hall, AccountRole.REVIEWER), id, "SUPERVISION").statusCode(200);
        given().spec(TestHall.as(halls.account(hall, role, unit, staffNo)))
                .body("{\"reason\":\"不请了\"}")
                .post("/leaves/" + id + "/cancellation")
                .then()
                .statusCode(status)
                .body(status == 403 ? "detail" : "$", status == 403 ? containsString("回避") : notNullValue());
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(status == 200 ? 3 : 2);
    }

    @ParameterizedTest
    @CsvSource({
        "本人为本人,         STAFF_MEMBER,         ,    0102, 201",
        "本人为别人,         STAFF_MEMBER,         ,    0103, 403",
        "首席代表为本窗口,   CHIEF_REPRESENTATIVE, W01, 0103, 201",
        "首席代表为别窗口,   CHIEF_REPRESENTATIVE, W01, 0203, 403",
        "审核人为任何人,     REVIEWER,             ,    0203, 201",
        "领导为任何人,       LEADER,               ,    0203, 201",
        "管理员为任何人,     ADMINISTRATOR,        ,    0203, 201",
        "督查员为本人,       INSPECTOR,            ,    0102, 201",
        "督查员为别人,       INSPECTOR,            ,    0203, 403",
        "审计为别人,         AUDITOR,              ,    0203, 403",
        "没有这个人,         REVIEWER,             ,    9999, 422",
    })
    void who_may_ask_for_whom(String situation, AccountRole role, String unit, String staffNo, int status) {
        Hall hall = halls.withWindows(2);
        String person = role == AccountRole.CHIEF_REPRESENTATIVE ? "0101" : "0102"; // whom the roster calls the chief
        RequestSpecification by = TestHall.as(halls.account(hall, role, unit, person));
        ask(by, staffNo, "2023-10-09 AM", "2023-10-09 PM").then().statusCode(status);
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void everybody_reads_what_concerns_them() {
        Hall hall = halls.withWindows(2);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        String own = ask(reviewer, "0102", "2023-10-09 AM", "2023-10-09 PM").path("id");
        String neighbours =
                ask(reviewer, "0103", "2023-10-31 AM", "2023-11-01 PM").path("id");
        String far = ask(reviewer, "0203", "2023-12-01 AM", "2023-12-01 PM").path("id");
        demandList(reviewer, "?unit=W01", neighbours, own);
        demandList(halls.as(hall, AccountRole.AUDITOR), "?month=2023-10", neighbours, own);
        given().spec(reviewer).get("/leaves").then().statusCode(400).body("errors[0].pointer", equalTo("month"));
        demandList(reviewer, "?month=2023-11", neighbours);
        demandList(reviewer, "?staff=0102", own);
        demandList(reviewer, "?unit=W02", far);
        demandList(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), "", neighbours, own);
        demandList(person(hall, "0102"), "", own);
        demandList(halls.as(hall, AccountRole.INSPECTOR), "");
        given().spec(person(hall, "0102")).get("/leaves/" + own).then().statusCode(200);
        given().spec(person(hall, "0102")).get("/leaves/" + far).then().statusCode(404);
        given().spec(halls.as(halls.found(), AccountRole.LEADER))
                .get("/leaves/" + own)
                .then()
                .statusCode(404);
    }

    @Test
    void an_amendment_names_what_it_amends() {
        Hall hall = halls.withWindows(1);
        RequestSpecification person = person(hall, "0102");
        Response asked = ask(person, "0102", "2023-10-09 AM", "2023-10-09 PM");
        String path = "/leaves/" + asked.path("id");
        String tag = given().spec(person).get(path).header("ETag");
        assertThat(tag).isEqualTo("\"" + asked.path("version") + "\"");
        String longer = body(null, "0102", "2023-10-09 AM", "2023-10-10 PM");
        given().spec(person).body(longer).put(path).then().statusCode(428);
        given().spec(person)
                .header("If-Match", "\"0\"")
                .body(longer)
                .put(path)
                .then()
                .statusCode(412);
        given().spec(person)
                .header("If-Match", tag)
                .body(body(null, "0103", "2023-10-09 AM", "2023-10-10 PM"))
                .put(path)
                .then()
                .statusCode(422);
        String next = given().spec(person)
                .header("If-Match", tag)
                .body(longer)
                .put(path)
                .then()
                .statusCode(200)
                .body("workingHalfDays", equalTo(4))
                .extract()
                .header("ETag");
        given().spec(person)
                .header("If-Match", tag)
                .body(longer)
                .put(path)
                .then()
                .statusCode(412);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String approval = "{\"approved\":false,\"approver\":\"SUPERVISION\",\"reason\":\"人手不够\"}";
        given().spec(leader)
                .header("If-Match", tag)
                .body(approval)
                .post(path + "/approval")
                .then()
                .statusCode(412);
        given().spec(leader)
                .header("If-Match", next)
                .body(approval)
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        given().spec(person)
                .header("If-Match", "*")
                .body(longer)
                .put(path)
                .then()
                .statusCode(409);
    }

    @Test
    void asking_twice_under_one_id_is_asking_once() {
        Hall hall = halls.withWindows(1);
        RequestSpecification person = person(hall, "0102");
        UUID id = UUID.randomUUID();
        String body = body(id, "0102", "2023-10-09 AM", "2023-10-09 PM");
        given().spec(person).body(body).post("/leaves").then().statusCode(201);
        long position = positions.current(hall);
        given().spec(person).body(body).post("/leaves").then().statusCode(200);
        given().spec(person)
                .body(body(id, "0102", "2023-10-09 AM", "2023-10-10 PM"))
                .post("/leaves")
                .then()
                .statusCode(409);
        assertThat(ledger.rows("leave_request", hall)).isEqualTo(1);
        assertThat(positions.current(hall)).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-09 PM, 2023-10-09 AM",
        "2023-10-09,    2023-10-09 PM",
        "2023-10-09 AM, 2023-13-09 PM",
        "2023-10-09 AM, 2025-10-09 PM",
        "0023-10-09 AM, 0023-10-09 PM",
    })
    void what_no_leave_can_be_changes_nothing(String from, String to) {
        Hall hall = halls.withWindows(1);
        ask(halls.as(hall, AccountRole.LEADER), "0102", from, to).then().statusCode(422);
        assertThat(ledger.rows("leave_request", hall)).isZero();
        assertThat(positions.current(hall)).isZero();
    }

    private RequestSpecification person(Hall hall, String staffNo) {
        return TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, staffNo));
    }

    private static Response ask(RequestSpecification by, String staffNo, String from, String to) {
        return given().spec(by).body(body(null, staffNo, from, to)).post("/leaves");
    }

    private static String body(@Nullable UUID id, String staffNo, String from, String to) {
        return (id == null ? "{" : "{\"id\":\"" + id + "\",")
                + "\"staffNo\":\"%s\",\"kind\":\"PERSONAL\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"家中有事\"}"
                        .formatted(staffNo, from, to);
    }

    private static ValidatableResponse approve(RequestSpecification by, String id, String tier) {
        return given().spec(by)
                .body("{\"approved\":true,\"approver\":\"" + tier + "\"}")
                .post("/leaves/" + id + "/approval")
                .then();
    }

    private static void demandList(RequestSpecification by, String query, String... ids) {
        given().spec(by).get("/leaves" + query).then().statusCode(200).body("items.id", equalTo(List.of(ids)));
    }
}
