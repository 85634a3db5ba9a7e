package cn.xunting.month;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.OctoberPunches;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** From the machine's file to the unit's sheet and the person's card, over HTTP; October 2023 without holidays: 22 days. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AttendanceToScoreTest {
    @Inject
    TestHall halls;

    @Test
    void three_absences_of_528_due_sign_ins_cost_0_17_and_a_leave_a_correction_and_an_etag_follow_at_once() {
        Hall hall = halls.withWindows(1);
        RequestSpecification admin = halls.as(hall, AccountRole.ADMINISTRATOR);
        // 0102 misses Monday the 9th's afternoon and the evening of the 10th.
        importPunches(
                admin,
                OctoberPunches.but(line -> line.equals("0102,2023-10-09 14:20")
                        || line.equals("0102,2023-10-09 17:40")
                        || line.equals("0102,2023-10-10 17:40")));

        String tag = given().spec(admin)
                .get("/months/2023-10/results/W01")
                .then()
                .statusCode(200)
                .body("sections[0].score", equalTo("29.83"))
                .body("sections[0].lines[0].arithmetic", containsString("3 ÷ 528 × 30.00 = 0.17"))
                .extract()
                .header("ETag");
        given().spec(admin)
                .header("If-None-Match", tag)
                .get("/months/2023-10/results/W01")
                .then()
                .statusCode(304);
        given().spec(admin)
                .get("/months/2023-10/people/0102")
                .then()
                .body("sections[0].score", equalTo("24.00"))
                .body("total", equalTo("87.00"));
        given().spec(admin)
                .get("/sign-ins/0102?day=2023-10-09")
                .then()
                .body("points", hasSize(4))
                .body("points[2].outcome", equalTo("ABSENT"))
                .body("punches", hasSize(2));

        given().spec(admin)
                .contentType("text/csv")
                .body("staffNo,date,point,reason,approver\n0102,2023-10-10,PM_OUT,开会,王科长\n")
                .post("/imports/corrections")
                .then()
                .statusCode(200);
        given().spec(admin)
                .contentType("text/csv")
                .body("staffNo,kind,from,to,approver,document\n0102,SICK,2023-10-09 PM,2023-10-09 PM,SUPERVISION,\n")
                .post("/imports/leaves")
                .then()
                .statusCode(200);
        given().spec(admin)
                .header("If-None-Match", tag)
                .get("/months/2023-10/results/W01")
                .then()
                .statusCode(200)
                .body("sections[0].score", equalTo("30.00"));
    }

    private static void importPunches(RequestSpecification admin, String csv) {
        given().spec(admin)
                .contentType("text/csv")
                .body(csv)
                .post("/imports/punches")
                .then()
                .statusCode(200);
    }
}
