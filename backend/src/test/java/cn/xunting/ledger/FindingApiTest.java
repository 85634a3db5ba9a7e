package cn.xunting.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FindingApiTest {
    @Inject
    TestHall halls;

    @Inject
    Clock clock;

    @Test
    void sixteen_concurrent_identical_sends_all_succeed_and_leave_one_row() throws Exception {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        String path = "/findings/" + UUID.randomUUID();
        String body = finding("S2.1.2", "W01", "0102");
        Callable<Integer> send =
                () -> given().spec(inspector).body(body).put(path).statusCode();
        ExecutorService senders = Executors.newFixedThreadPool(16);
        try {
            List<Integer> statuses = senders.invokeAll(Collections.nCopies(16, send)).stream()
                    .map(FindingApiTest::result)
                    .sorted()
                    .toList();
            assertThat(statuses.subList(0, 15)).containsOnly(200);
            assertThat(statuses.get(15)).isEqualTo(201);
        } finally {
            senders.shutdown();
        }
        given().spec(inspector).get("/findings").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void another_body_under_the_id_is_a_conflict_and_changes_nothing() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        String path = "/findings/" + UUID.randomUUID();
        given().spec(inspector)
                .body(finding("S2.1.2", "W01", "0102"))
                .put(path)
                .then()
                .statusCode(201);
        given().spec(inspector)
                .body(finding("S2.1.1", "W01", "0102"))
                .put(path)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.CONFLICT.uri()));
        given().spec(inspector).get(path).then().statusCode(200).body("item", equalTo("S2.1.2"));
    }

    @Test
    void the_same_body_again_is_answered_with_200_and_the_finding() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        String path = "/findings/" + UUID.randomUUID();
        String body = finding("S2.1.2", "W01", "0102");
        given().spec(inspector).body(body).put(path).then().statusCode(201).body("state", equalTo("RECORDED"));
        given().spec(inspector).body(body).put(path).then().statusCode(200).body("counts", equalTo(true));
    }

    @Test
    void a_finding_of_another_hall_can_be_neither_seen_nor_overwritten_nor_decided() {
        Hall own = halls.withWindows(1);
        Hall other = halls.withWindows(1);
        RequestSpecification inspector = halls.as(own, AccountRole.INSPECTOR);
        RequestSpecification stranger = halls.as(other, AccountRole.INSPECTOR);
        String path = "/findings/" + UUID.randomUUID();
        String body = finding("S2.1.2", "W01", "0102");
        given().spec(inspector).body(body).put(path).then().statusCode(201);
        given().spec(stranger).get(path).then().statusCode(404);
        given().spec(stranger).body(body).put(path).then().statusCode(409);
        given().spec(stranger)
                .body("{\"kind\":\"ABSENT\",\"reason\":\"不在\"}")
                .put(path + "/decisions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().spec(stranger).get("/findings").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "数量为零,        S2.1.2, W01, 0102, 0,   /quantity",
        "数量一百,        S2.1.2, W01, 0102, 100, /quantity",
        "没有这个条款,    S9.9,   W01, 0102, 1,   /item",
        "没有这个窗口,    S2.1.2, W77, 0102, 1,   /unit",
        "人员不在该窗口,  S2.1.2, W01, 0202, 1,   /staffNo",
        "没有这个人,      S2.1.2, W01, 9999, 1,   /staffNo",
        "脱岗须指明人员,  S1.4,   W01, '',   1,   /staffNo"
    })
    void a_bad_finding_is_refused_by_pointer(
            String situation, String item, String unit, String staffNo, int quantity, String pointer) {
        Hall hall = halls.withWindows(2);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        given().spec(inspector)
                .body(finding(item, unit, staffNo).replace("\"quantity\":1", "\"quantity\":" + quantity))
                .put("/findings/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("detail", not(equalTo("")));
        given().spec(inspector).get("/findings").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"九十九件, 99", "一件, 1"})
    void a_quantity_within_bounds_is_taken(String situation, int quantity) {
        Hall hall = halls.withWindows(1);
        given().spec(halls.as(hall, AccountRole.INSPECTOR))
                .body(finding("S2.1.2", "W01", "0102").replace("\"quantity\":1", "\"quantity\":" + quantity))
                .put("/findings/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void a_misspelt_field_is_refused_rather_than_dropped() {
        Hall hall = halls.withWindows(1);
        given().spec(halls.as(hall, AccountRole.INSPECTOR))
                .body(finding("S2.1.2", "W01", "0102").replace("staffNo", "staffno"))
                .put("/findings/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/staffno"));
    }

    @Test
    void a_representative_reads_only_the_findings_of_their_own_unit() {
        Hall hall = halls.withWindows(2);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        String foreign = "/findings/" + UUID.randomUUID();
        given().spec(inspector)
                .body(finding("S2.1.2", "W02", "0202"))
                .put(foreign)
                .then()
                .statusCode(201);
        String own = "/findings/" + UUID.randomUUID();
        given().spec(inspector)
                .body(finding("S2.1.2", "W01", "0102"))
                .put(own)
                .then()
                .statusCode(201);
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        given().spec(chief).get(foreign).then().statusCode(404);
        given().spec(chief).get("/findings").then().body("items.unit", equalTo(List.of("W01")));
        given().spec(chief).get("/findings?unit=W02").then().statusCode(403);
        given().spec(chief)
                .body(finding("S2.1.2", "W01", "0102"))
                .put(own)
                .then()
                .statusCode(403);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        for (int i = 0; i < 5; i++) {
            given().spec(inspector)
                    .body(finding("S2.1.2", "W01", "0102").replace("备注", "第" + i))
                    .put("/findings/" + UUID.randomUUID())
                    .then()
                    .statusCode(201);
        }
        var first = given().spec(inspector).get("/findings?limit=3").jsonPath();
        var second = given().spec(inspector)
                .get("/findings?limit=3&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(first.getList("items.note")).isEqualTo(List.of("第4", "第3", "第2"));
        assertThat(second.getList("items.note")).isEqualTo(List.of("第1", "第0"));
        assertThat(second.getString("next")).isNull();
    }

    private String finding(String item, String unit, String staffNo) {
        String person = staffNo.isEmpty() ? "" : "\"staffNo\":\"" + staffNo + "\",";
        return "{\"item\":\"%s\",\"unit\":\"%s\",%s\"occurredAt\":\"%s\",\"quantity\":1,\"note\":\"备注\",\"photos\":[]}"
                .formatted(item, unit, person, clock.instant().minus(Duration.ofMinutes(1)));
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
