package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings that were recorded elsewhere come in by file. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FindingImportTest {
    private static final String HEADER = "id,item,unit,staffNo,occurredAt,quantity,matter,note,state\n";

    @Inject
    TestHall halls;

    @ParameterizedTest
    @EnumSource
    void what_was_verified_elsewhere_arrives_confirmed_and_importing_twice_adds_nothing(FileForm form) {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        UUID recorded = UUID.randomUUID();
        UUID confirmed = UUID.randomUUID();
        byte[] file = form.of(HEADER
                + recorded + ",S2.1.2,W01,0102,2023-10-09 09:30,1,,没戴牌,RECORDED\n"
                + confirmed + ",S2.2.1,W01,0103,2023-10-10T09:30:00+08:00,2,投诉12,已核,CONFIRMED\n");
        send(administrator, "findings", file).statusCode(200).body(Counts.of(2, 2, 0, 0));
        send(administrator, "findings", file).statusCode(200).body(Counts.of(2, 0, 0, 2));
        given().spec(administrator).get("/findings?month=2023-10").then().body("items", hasSize(2));
        given().spec(administrator)
                .get("/findings/" + recorded)
                .then()
                .body("state", equalTo("RECORDED"))
                .body("occurredAt", equalTo("2023-10-09T01:30:00Z"))
                .body("note", equalTo("没戴牌"))
                .body("decisions", hasSize(0));
        given().spec(administrator)
                .get("/findings/" + confirmed)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("counts", equalTo(true))
                .body("matter", equalTo("投诉12"))
                .body("decisions.kind", equalTo(List.of("VERIFIED")));
    }

    @Test
    void one_bad_line_beyond_a_thousand_good_ones_takes_them_all_back() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        String good = IntStream.range(0, 1100)
                .mapToObj(i -> line(UUID.randomUUID(), "W01"))
                .collect(Collectors.joining());
        byte[] file = FileForm.CSV.of(HEADER + good + line(UUID.randomUUID(), "W77"));
        send(administrator, "findings?dryRun=true", file).statusCode(422).body("errors.line", equalTo(List.of(1102)));
        send(administrator, "findings", file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.line", equalTo(List.of(1102)))
                .body("errors.column", equalTo(List.of("unit")))
                .body(Counts.of(1101, 0, 0, 0));
        given().spec(administrator).get("/findings").then().body("items", hasSize(0));
        byte[] mended = FileForm.CSV.of(HEADER + good);
        send(administrator, "findings?dryRun=true", mended).statusCode(200).body(Counts.of(1100, 1100, 0, 0));
        given().spec(administrator).get("/findings").then().body("items", hasSize(0));
    }

    @Test
    void another_body_under_a_known_id_is_refused_by_its_line() {
        RequestSpecification administrator = halls.as(halls.withWindows(2), AccountRole.ADMINISTRATOR);
        UUID id = UUID.randomUUID();
        send(administrator, "findings", FileForm.CSV.of(HEADER + line(id, "W01")))
                .statusCode(200);
        send(administrator, "findings", FileForm.CSV.of(HEADER + line(UUID.randomUUID(), "W01") + line(id, "W02")))
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3)))
                .body("errors.column", equalTo(List.of("id")));
        given().spec(administrator).get("/findings").then().body("items.unit", equalTo(List.of("W01")));
    }

    @Test
    void an_id_that_another_hall_uses_is_refused_and_tells_nothing() {
        Hall other = halls.withWindows(1);
        UUID id = UUID.randomUUID();
        byte[] file = FileForm.CSV.of(HEADER + line(id, "W01"));
        send(halls.as(other, AccountRole.ADMINISTRATOR), "findings", file).statusCode(200);
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        send(administrator, "findings", file).statusCode(422).body("errors.line", equalTo(List.of(2)));
        given().spec(administrator).get("/findings").then().body("items", hasSize(0));
    }

    @Test
    void what_was_recorded_and_has_been_verified_since_elsewhere_becomes_confirmed() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        UUID id = UUID.randomUUID();
        String recorded = HEADER + line(id, "W01");
        send(administrator, "findings", FileForm.CSV.of(recorded)).statusCode(200);
        send(administrator, "findings", FileForm.CSV.of(recorded.replace("RECORDED", "CONFIRMED")))
                .statusCode(200)
                .body(Counts.of(1, 0, 1, 0));
        given().spec(administrator).get("/findings/" + id).then().body("state", equalTo("CONFIRMED"));
    }

    private static String line(UUID id, String unit) {
        return id + ",S3.1.1," + unit + ",,2023-10-09 09:30,1,,备注,RECORDED\n";
    }

    private static ValidatableResponse send(RequestSpecification by, String kind, byte[] content) {
        return given().spec(by)
                .contentType("application/octet-stream")
                .body(content)
                .post("/imports/" + kind)
                .then();
    }
}
