package cn.xunting.hall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.office.DeputyEnd;
import cn.xunting.model.wire.office.NewDeputy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DeputyApiTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 10, 9);
    private static final LocalDate LAST = LocalDate.of(2023, 10, 31);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    ReadRoster read;

    @Test
    void a_deputy_represents_the_unit_after_its_chief_from_the_first_day_to_the_last() {
        Hall hall = halls.withWindows(2);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        long before = read.version(hall);
        String id = name(leader, "0103", "W01").statusCode(201).extract().path("id");
        name(leader, "0103", "W01").statusCode(201).body("id", equalTo(id)); // the same again
        assertThat(read.version(hall)).isEqualTo(before + 1);

        RosterBook book = read.read(hall);
        assertThat(book.representatives("W01", FIRST.minusDays(1))).containsExactly("0101");
        assertThat(book.representatives("W01", FIRST)).containsExactly("0101", "0103");
        assertThat(book.representatives("W02", FIRST)).containsExactly("0201");

        end(leader, id, LAST).statusCode(200).body("to", equalTo("2023-10-31"));
        name(leader, "0102", "W01", LAST.plusDays(1)).statusCode(201);
        assertThat(read.version(hall)).isEqualTo(before + 3);
        assertThat(read.read(hall).representatives("W01", LAST)).containsExactly("0101", "0103");
        assertThat(read.read(hall).representatives("W01", LAST.plusDays(1))).containsExactly("0101", "0102");
        RequestSpecification representative = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        String next = given().spec(representative)
                .get("/units/W01/deputies?limit=1")
                .then()
                .statusCode(200)
                .body("items.staffNo", contains("0103"))
                .body("items.name", contains("人员0103"))
                .body("items.to", contains("2023-10-31"))
                .extract()
                .path("next");
        given().spec(representative)
                .get("/units/W01/deputies?limit=1&cursor=" + next)
                .then()
                .body("items.staffNo", contains("0102"))
                .body("next", nullValue());
    }

    @Test
    void a_unit_has_one_deputy_at_a_time() {
        Hall hall = halls.withWindows(2);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        String first = name(leader, "0103", "W01").statusCode(201).extract().path("id");
        long version = read.version(hall);
        name(leader, "0102", "W01", LAST)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"))
                .body("errors[0].detail", containsString("0103"));
        end(leader, first, LAST).statusCode(200);
        name(leader, "0102", "W01", LAST).statusCode(422);
        name(leader, "0102", "W01", LAST.plusDays(1)).statusCode(201);
        end(leader, first, LAST.plusDays(1)).statusCode(422).body("errors[0].pointer", equalTo("/to"));
        name(leader, "0202", "W02", LAST).statusCode(201);
        assertThat(read.version(hall)).isEqualTo(version + 3);
    }

    @Test
    void what_cannot_be_is_refused() {
        Hall hall = halls.withWindows(2);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        name(administrator, "0201", "W01").statusCode(422).body("errors[0].pointer", equalTo("/staffNo"));
        name(administrator, "0101", "W99").statusCode(404);
        name(halls.as(hall, AccountRole.REVIEWER), "0102", "W01").statusCode(403);
        String id = name(administrator, "0102", "W01").statusCode(201).extract().path("id");
        end(administrator, id, FIRST.minusDays(1)).statusCode(422).body("errors[0].pointer", equalTo("/to"));
        end(halls.as(halls.withWindows(1), AccountRole.LEADER), id, LAST).statusCode(404);
        given().spec(administrator)
                .body(ledger.json(new NewDeputy("0102", FIRST, LAST, null)))
                .post("/units/W01/deputies")
                .then()
                .statusCode(409);
        RequestSpecification other = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        given().spec(other).get("/units/W01/deputies").then().statusCode(404);
        given().spec(other).get("/units/W02/deputies").then().statusCode(200).body("items", hasSize(0));
    }

    private ValidatableResponse name(RequestSpecification by, String staffNo, String unit) {
        return name(by, staffNo, unit, FIRST);
    }

    private ValidatableResponse name(RequestSpecification by, String staffNo, String unit, LocalDate from) {
        return given().spec(by)
                .body(ledger.json(new NewDeputy(staffNo, from, null, "批复一号")))
                .post("/units/" + unit + "/deputies")
                .then();
    }

    private ValidatableResponse end(RequestSpecification by, String id, LocalDate to) {
        return given().spec(by)
                .body(ledger.json(new DeputyEnd(to)))
                .post("/deputies/" + id + "/end")
                .then();
    }
}
