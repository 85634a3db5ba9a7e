package cn.xunting.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Digest;
import cn.xunting.paper.Papers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a leave: its steps, its scan, and how it is found again. 2023-10-09 is a Monday. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LeaveRecordApiTest {
    private static final byte[] PDF = Papers.pdf("出差通知");

    @Inject
    TestHall halls;

    @Test
    void every_step_is_told_with_who_when_and_how_it_stood_then_the_latest_first() {
        Hall hall = halls.withWindows(2);
        String account = halls.account(hall, AccountRole.STAFF_MEMBER, null, "0102");
        RequestSpecification person = TestHall.as(account);
        String path = asked(person, "TRIP", "2023-10-09 AM", "2023-10-09 PM");
        given().spec(person)
                .header("If-Match", tag(person, path))
                .body(body("TRIP", "2023-10-09 AM", "2023-10-10 PM"))
                .put(path)
                .then()
                .statusCode(200);
        String leader = halls.account(hall, AccountRole.LEADER, null);
        given().spec(TestHall.as(leader))
                .body("{\"approved\":false,\"approver\":\"LEADER_IN_CHARGE\",\"reason\":\"没有文件\"}")
                .post(path + "/approval")
                .then()
                .statusCode(200);
        ValidatableResponse steps =
                given().spec(person).get(path + "/history").then().statusCode(200);
        steps.body("items.state", contains("REJECTED", "REQUESTED", "REQUESTED"))
                .body("items.author", contains(leader, account, account))
                .body("items.to", contains("2023-10-10 PM", "2023-10-10 PM", "2023-10-09 PM"))
                .body("items.reason", contains("没有文件", "有事", "有事"))
                .body("items[0].at", endsWith("Z"))
                .body("items[0].approver", equalTo("LEADER_IN_CHARGE"))
                .body("items[1].approver", nullValue());
        String next = given().spec(person).get(path + "/history?limit=2").path("next");
        given().spec(person)
                .queryParam("cursor", next)
                .get(path + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].to", equalTo("2023-10-09 PM"));
        for (String stranger : List.of(
                halls.account(hall, AccountRole.STAFF_MEMBER, null, "0103"),
                halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"),
                halls.account(halls.found(), AccountRole.LEADER, null))) {
            given().spec(TestHall.as(stranger)).get(path + "/history").then().statusCode(404);
        }
    }

    @Test
    void a_span_finds_what_touches_it_and_what_waits_is_found_whenever_it_is_for() {
        Hall hall = halls.withWindows(1);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        String early = asked(reviewer, "PERSONAL", "2023-10-09 AM", "2023-10-10 PM");
        String late = asked(reviewer, "PERSONAL", "2024-03-04 AM", "2024-03-04 PM");
        demandList(reviewer, "?from=2023-10-10&to=2023-10-31", early);
        demandList(reviewer, "?from=2023-10-11&to=2023-10-31");
        demandList(reviewer, "?from=2023-10-10", late, early);
        demandList(reviewer, "?to=2023-10-09", early);
        demandList(reviewer, "?staff=0102&from=2024-01-01", late);
        demandList(reviewer, "?state=REQUESTED", late, early);
        given().spec(reviewer)
                .body("{\"approved\":true,\"approver\":\"SUPERVISION\"}")
                .post(late + "/approval")
                .then()
                .statusCode(200);
        demandList(reviewer, "?state=REQUESTED", early);
        demandList(reviewer, "?state=APPROVED&month=2024-03", late);
    }

    @ParameterizedTest
    @CsvSource({
        "什么都没有说,     '',                               month",
        "只说了已批准的,   ?state=APPROVED,                  month",
        "没有这个状态,     ?state=DONE,                      state",
        "月份和日期都说了, ?month=2023-10&from=2023-10-01,   month",
        "结束早于开始,     ?from=2023-10-02&to=2023-10-01,   to",
        "不是日期,         ?from=yesterday,                  from",
    })
    void who_reads_everybodys_leaves_says_which(String situation, String query, String pointer) {
        given().spec(halls.as(halls.withWindows(1), AccountRole.AUDITOR))
                .get("/leaves" + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "本人,           STAFF_MEMBER,         ,    0102, 200",
        "别人,           STAFF_MEMBER,         ,    0103, 404",
        "本窗口首席代表, CHIEF_REPRESENTATIVE, W01, 0101, 200",
        "别窗口首席代表, CHIEF_REPRESENTATIVE, W02, 0201, 404",
        "审核人,         REVIEWER,             ,    ,     200",
        "领导,           LEADER,               ,    ,     200",
        "管理员,         ADMINISTRATOR,        ,    ,     200",
        "督查员,         INSPECTOR,            ,    ,     404",
        "审计,           AUDITOR,              ,    ,     403",
    })
    void who_may_attach_the_scan(
            String situation, AccountRole role, @Nullable String unit, @Nullable String staffNo, int status) {
        Hall hall = halls.withWindows(2);
        RequestSpecification person = person(hall);
        String path = asked(person, "TRIP", "2023-10-09 AM", "2023-10-09 PM");
        attach(TestHall.as(halls.account(hall, role, unit, staffNo)), path, tag(person, path), PDF)
                .statusCode(status);
        given().spec(person)
                .get(path)
                .then()
                .body("document", status == 200 ? endsWith(Digest.sha256(PDF)) : nullValue());
    }

    @Test
    void a_scan_is_for_who_may_read_the_leave_and_takes_the_place_of_the_one_before() {
        Hall hall = halls.withWindows(2);
        RequestSpecification person = person(hall);
        String path = asked(person, "TRIP", "2023-10-09 AM", "2023-10-09 PM");
        String first = tag(person, path);
        attach(person, path, first, PDF).statusCode(200).body("flags", hasSize(0));
        attach(person, path, first, PDF).statusCode(412);
        byte[] better = Papers.pdf("更清楚的一份");
        attach(person, path, tag(person, path), better)
                .statusCode(200)
                .body("document", equalTo(Digest.sha256(better)));
        String paper = "/papers/" + Digest.sha256(better);
        given().spec(person).get(paper).then().statusCode(200);
        given().spec(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"))
                .get(paper)
                .then()
                .statusCode(200);
        given().spec(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"))
                .get(paper)
                .then()
                .statusCode(404);
        given().spec(TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, "0103")))
                .get(paper)
                .then()
                .statusCode(404);
    }

    @Test
    void a_scan_is_attached_before_the_decision_and_is_a_scan() {
        Hall hall = halls.withWindows(1);
        RequestSpecification person = person(hall);
        String path = asked(person, "TRIP", "2023-10-09 AM", "2023-10-09 PM");
        given().spec(person)
                .contentType("application/pdf")
                .body(PDF)
                .put(path + "/scan")
                .then()
                .statusCode(428);
        attach(person, path, tag(person, path), "no paper".getBytes(StandardCharsets.US_ASCII))
                .statusCode(415)
                .body("detail", containsString("只接受完好的 PDF"));
        given().spec(halls.as(hall, AccountRole.LEADER))
                .body("{\"approved\":true,\"approver\":\"LEADER_IN_CHARGE\"}")
                .post(path + "/approval")
                .then()
                .body("excuses", equalTo(false));
        attach(person, path, tag(person, path), PDF).statusCode(409).body("detail", containsString("交给审批人补办"));
    }

    @Test
    void nobody_comes_to_a_paper_by_naming_it_on_a_leave_of_their_own() {
        Hall hall = halls.withWindows(1);
        String sha256 = Digest.sha256(PDF);
        given().spec(halls.as(hall, AccountRole.LEADER))
                .contentType("application/pdf")
                .body(PDF)
                .put("/papers/" + sha256)
                .then()
                .statusCode(201);
        RequestSpecification person = person(hall);
        given().spec(person)
                .body(body("TRIP", "2023-10-09 AM", "2023-10-09 PM")
                        .replace("{", "{\"document\":\"通知 " + sha256 + "\","))
                .post("/leaves")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/document"));
        given().spec(person).get("/papers/" + sha256).then().statusCode(404);
    }

    private RequestSpecification person(Hall hall) {
        return TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, "0102"));
    }

    private static String asked(RequestSpecification by, String kind, String from, String to) {
        return "/leaves/"
                + given().spec(by)
                        .body(body(kind, from, to))
                        .post("/leaves")
                        .then()
                        .statusCode(201)
                        .body("id", notNullValue())
                        .extract()
                        .<String>path("id");
    }

    private static String body(String kind, String from, String to) {
        return "{\"staffNo\":\"0102\",\"kind\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"有事\"}"
                .formatted(kind, from, to);
    }

    private static String tag(RequestSpecification by, String path) {
        return given().spec(by).get(path).header("ETag");
    }

    private static ValidatableResponse attach(RequestSpecification by, String path, String tag, byte[] scan) {
        return given().spec(by)
                .header("If-Match", tag)
                .contentType("application/pdf")
                .body(scan)
                .put(path + "/scan")
                .then();
    }

    private static void demandList(RequestSpecification by, String query, String... paths) {
        List<String> found = given().spec(by)
                .get("/leaves" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(found.stream().map(id -> "/leaves/" + id)).containsExactly(paths);
    }
}
