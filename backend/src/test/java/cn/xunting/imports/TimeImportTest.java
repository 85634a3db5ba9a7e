package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TimeImportTest {
    private static final Map<String, String> FILES = Map.of(
            "calendar", """
                    date,kind
                    2023-10-02,HOLIDAY
                    2023-10-07,WORKDAY
                    """,
            "leaves", """
                    staffNo,kind,from,to,approver,document
                    0102,SICK,2023-10-09 AM,2023-10-10 AM,LEADER_IN_CHARGE,
                    0103,TRIP,2023-10-09 AM,2023-10-20 PM,LEADER_IN_CHARGE,文一号
                    """,
            "corrections", """
                    staffNo,date,point,reason,approver
                    0102,2023-10-11,AM_IN,机器未识别,科长
                    0102,2023-10-11,PM_OUT,机器未识别,科长
                    """);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdvanceLedger positions;

    @Test
    void a_file_taken_twice_changes_nothing() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        FILES.forEach((kind, file) -> {
            send(administrator, kind + "?dryRun=true", file).statusCode(200).body(Counts.of(2, 2, 0, 0));
            send(administrator, kind, file).statusCode(200).body(Counts.of(2, 2, 0, 0));
            long position = positions.current(hall);
            send(administrator, kind, file).statusCode(200).body(Counts.of(2, 0, 0, 2));
            assertThat(positions.current(hall)).isEqualTo(position);
        });
        for (String table : List.of("calendar_exception", "leave_request", "sign_in_correction")) {
            assertThat(ledger.rows(table, hall)).as(table).isEqualTo(2);
        }
        given().spec(administrator)
                .get("/leaves?staff=0103")
                .then()
                .body("items[0].state", equalTo("APPROVED"))
                .body("items[0].excuses", equalTo(true))
                .body("items[0].document", equalTo("文一号"));
    }

    @Test
    void a_leave_with_another_end_or_approval_has_changed() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        send(administrator, "leaves", FILES.getOrDefault("leaves", "")).statusCode(200);
        send(administrator, "leaves", """
                staffNo,kind,from,to,approver,document
                0102,SICK,2023-10-09 AM,2023-10-12 AM,LEADER_IN_CHARGE,
                0103,TRIP,2023-10-09 AM,2023-10-20 PM,LEADER_IN_CHARGE,文二号
                0104,SICK,2023-10-09 AM,2023-10-09 PM,SUPERVISION,
                """).statusCode(200).body(Counts.of(3, 1, 2, 0));
        given().spec(administrator)
                .get("/leaves?staff=0102")
                .then()
                .body("items.to", equalTo(List.of("2023-10-12 AM")))
                .body("items[0].excuses", equalTo(false));
    }

    @Test
    void a_leave_that_was_cancelled_here_does_not_come_back_with_the_same_file() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        String file = FILES.getOrDefault("leaves", "");
        send(administrator, "leaves", file).statusCode(200);
        String id = given().spec(administrator).get("/leaves?staff=0102").path("items[0].id");
        given().spec(administrator)
                .body("{\"reason\":\"未休\"}")
                .post("/leaves/" + id + "/cancellation")
                .then()
                .statusCode(200);
        send(administrator, "leaves", file).statusCode(200).body(Counts.of(2, 0, 0, 2));
        given().spec(administrator).get("/leaves/" + id).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void one_bad_line_takes_none() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        send(administrator, "leaves", """
                staffNo,kind,from,to,approver
                0102,SICK,2023-10-09 AM,2023-10-10 AM,LEADER_IN_CHARGE
                0103,SICK,2023-10-09 PM,2023-10-09 AM,SUPERVISION
                0104,SICK,2023-10-09,2023-10-09 AM,SUPERVISION
                0102,SICK,2023-10-09 AM,2023-10-09 AM,SUPERVISION
                """)
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3, 4, 5)))
                .body("errors.column", equalTo(List.of("to", "from", "from")));
        send(administrator, "corrections", """
                staffNo,date,point,reason,approver
                0102,2023-10-11,AM_IN,机器未识别,科长
                9999,2023-10-11,AM_IN,机器未识别,科长
                """)
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3)))
                .body("errors.column", equalTo(List.of("staffNo")));
        send(administrator, "corrections", """
                staffNo,date,point,reason,approver
                0102,2023-10-11,AM_IN,机器未识别,科长
                0102,2199-10-11,AM_IN,预先,科长
                """)
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3)))
                .body("errors.column", equalTo(List.of("date")));
        send(administrator, "calendar", """
                date,kind
                2023-10-02,HOLIDAY
                2023-10-02,WORKDAY
                """).statusCode(422);
        assertThat(positions.current(hall)).isZero();
    }

    private static ValidatableResponse send(RequestSpecification by, String kind, String content) {
        return given().spec(by)
                .contentType("application/octet-stream")
                .body(FileForm.CSV.of(content))
                .post("/imports/" + kind)
                .then();
    }
}
