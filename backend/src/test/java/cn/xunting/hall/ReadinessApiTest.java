package cn.xunting.hall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.office.Readiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S7.3: new people have the uniform and the training before duty. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ReadinessApiTest {
    private static final LocalDate JOINED = LocalDate.of(2023, 10, 9);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Test
    void new_people_are_listed_until_both_are_recorded_and_again_when_one_is_taken_back() {
        Hall hall = hallWithNewPeople();
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        notReady(reviewer)
                .body("staffNo", contains("0901", "0902"))
                .body("name", contains("新人一", "新人二"))
                .body("unit", contains("W01", "W02"))
                .body("from", contains("2023-10-09", "2023-10-09"))
                .body("uniform", contains(false, false));
        record(reviewer, "0901", new Readiness(true, false)).statusCode(200);
        record(reviewer, "0901", new Readiness(true, false)).statusCode(200);
        assertThat(ledger.rows("staff_readiness", hall)).isEqualTo(1);
        notReady(reviewer)
                .body("uniform", contains(true, false))
                .body("trained", contains(false, false))
                .body("hint[0]", containsString("培训"));
        record(reviewer, "0901", new Readiness(true, true)).statusCode(200);
        notReady(reviewer).body("staffNo", contains("0902"));
        record(reviewer, "0901", new Readiness(false, true)).statusCode(200);
        notReady(reviewer).body("staffNo", contains("0901", "0902")).body("hint[0]", containsString("工装"));
    }

    @Test
    void founders_movers_and_people_who_left_are_not_asked_for() {
        Hall hall = halls.withWindows(2);
        roster.staff(hall, List.of(new StaffEntry("0903", "新人三")), false);
        roster.postings(
                hall,
                List.of(
                        new PostingEntry("0102", "W02", PostingRole.STAFF, JOINED, null, null),
                        new PostingEntry("0903", "W02", PostingRole.STAFF, JOINED, JOINED.plusDays(9), null)),
                false);
        notReady(halls.as(hall, AccountRole.AUDITOR)).body("", hasSize(0));
    }

    @Test
    void a_representative_sees_their_own_unit_and_records_nothing() {
        Hall hall = hallWithNewPeople();
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        notReady(chief).body("staffNo", contains("0902"));
        record(chief, "0902", new Readiness(true, true)).statusCode(403);
        given().spec(halls.as(hall, AccountRole.INSPECTOR))
                .get("/staff/not-ready")
                .then()
                .statusCode(403);
        record(halls.as(hall, AccountRole.LEADER), "9999", new Readiness(true, true))
                .statusCode(404);
        given().spec(halls.as(hall, AccountRole.LEADER))
                .body("{\"uniform\": true}")
                .put("/staff/0902/readiness")
                .then()
                .statusCode(equalTo(400));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountRole.class,
            names = {"REVIEWER", "LEADER", "ADMINISTRATOR"})
    void nobody_records_it_of_themselves_or_their_own_unit(AccountRole role) {
        Hall hall = hallWithNewPeople();
        RequestSpecification ofTheUnit = halls.as(hall, role, "W01");
        RequestSpecification themselves = TestHall.as(halls.account(hall, role, null, "0902"));
        record(ofTheUnit, "0901", new Readiness(true, true)).statusCode(403).body("detail", containsString("回避"));
        record(themselves, "0902", new Readiness(true, true)).statusCode(403).body("detail", containsString("回避"));
        assertThat(ledger.rows("staff_readiness", hall)).isZero();
        record(ofTheUnit, "0902", new Readiness(true, true)).statusCode(200);
        record(themselves, "0901", new Readiness(true, true)).statusCode(200);
    }

    private Hall hallWithNewPeople() {
        Hall hall = halls.withWindows(2);
        roster.staff(hall, List.of(new StaffEntry("0901", "新人一"), new StaffEntry("0902", "新人二")), false);
        roster.postings(
                hall,
                List.of(
                        new PostingEntry("0901", "W01", PostingRole.STAFF, JOINED, null, "批复一号"),
                        new PostingEntry("0902", "W02", PostingRole.STAFF, JOINED, null, "批复一号")),
                false);
        return hall;
    }

    private static ValidatableResponse notReady(RequestSpecification by) {
        return given().spec(by).get("/staff/not-ready").then().statusCode(200);
    }

    private ValidatableResponse record(RequestSpecification by, String staffNo, Readiness said) {
        return given().spec(by)
                .body(ledger.json(said))
                .put("/staff/" + staffNo + "/readiness")
                .then();
    }
}
