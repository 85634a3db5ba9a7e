package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.office.NewDeputy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks for a unit is what the roster says, by date. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RepresentationTest {
    private static final LocalDate FOUNDED = LocalDate.of(2023, 9, 1);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Inject
    OpenAccount accounts;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private RequestSpecification inspector;
    private LocalDate today;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        today = hall.time().dayOf(clock.instant());
    }

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_deputy_is_the_representative_from_the_first_day_to_the_last_and_not_a_day_more() {
        RequestSpecification deputy = person(AccountRole.STAFF_MEMBER, null, "0102");
        UUID about = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        UUID again = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        UUID own = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        name("0102", "W01", today.plusDays(1), today.plusDays(2));
        ledger.decide(deputy, about, DecisionKind.ACKNOWLEDGED, "").then().statusCode(404);
        me(deputy, null, "STAFF_MEMBER");

        clock.ahead(Duration.ofDays(1));
        me(deputy, "W01", "CHIEF_REPRESENTATIVE", "STAFF_MEMBER");
        ledger.decide(deputy, about, DecisionKind.ACKNOWLEDGED, "").then().statusCode(201);
        ledger.decide(deputy, own, DecisionKind.ACKNOWLEDGED, "").then().statusCode(403);
        sheet(deputy, "W01", 200);
        sheet(deputy, "W02", 403);

        clock.ahead(Duration.ofDays(2));
        sheet(deputy, "W01", 200);
        clock.ahead(Duration.ofDays(3));
        sheet(deputy, "W01", 403);
        ledger.decide(deputy, again, DecisionKind.ACKNOWLEDGED, "").then().statusCode(404);
        me(deputy, null, "STAFF_MEMBER");
    }

    @Test
    void a_deputy_who_no_longer_serves_in_the_unit_stands_in_for_nobody() {
        RequestSpecification deputy = person(AccountRole.STAFF_MEMBER, null, "0102");
        name("0102", "W01", today, null);
        sheet(deputy, "W01", 200);
        post("0102", "W01", PostingRole.STAFF, FOUNDED, today.minusDays(1));
        post("0102", "W02", PostingRole.STAFF, today, null);
        sheet(deputy, "W01", 403);
        sheet(deputy, "W02", 403);
    }

    @Test
    void a_chief_whose_posting_is_over_speaks_for_the_unit_no_more_and_one_who_moved_for_the_new_one() {
        RequestSpecification chief = person(AccountRole.CHIEF_REPRESENTATIVE, "W01", "0101");
        UUID then = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        UUID now = ledger.record(inspector, ledger.report("S2.1.2", "W02", "0203"));
        me(chief, "W01", "CHIEF_REPRESENTATIVE");
        sheet(chief, "W01", 200);

        post("0101", "W01", PostingRole.CHIEF_REPRESENTATIVE, FOUNDED, today.minusDays(1));
        sheet(chief, "W01", 403);
        me(chief, "W01");
        given().spec(chief).get("/findings/" + then).then().statusCode(403);

        post("0101", "W02", PostingRole.CHIEF_REPRESENTATIVE, today, null);
        me(chief, "W02", "CHIEF_REPRESENTATIVE");
        sheet(chief, "W01", 403);
        sheet(chief, "W02", 200);
        findings(chief, "").containsExactly(now);
        given().spec(chief).get("/findings/" + then).then().statusCode(404);
        ledger.decide(chief, then, DecisionKind.ACKNOWLEDGED, "").then().statusCode(404);
        ledger.decide(chief, now, DecisionKind.ACKNOWLEDGED, "").then().statusCode(201);
        given().spec(chief)
                .get("/months/2023-10/people")
                .then()
                .statusCode(200)
                .body("people.unit.unique()", contains("W02"));
    }

    @Test
    void a_posting_makes_no_representative_of_an_account_that_was_not_given_the_role() {
        sheet(person(AccountRole.STAFF_MEMBER, "W01", "0101"), "W01", 403);
        sheet(person(AccountRole.CHIEF_REPRESENTATIVE, "W01", "0102"), "W01", 403); // serves there, as STAFF
        sheet(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), "W01", 200); // names nobody on the roster
    }

    @Test
    void a_phone_is_told_anew_when_its_owner_begins_to_speak_for_a_unit() {
        RequestSpecification chief = person(AccountRole.CHIEF_REPRESENTATIVE, "W01", "0101");
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W02", "0203"));
        post("0101", "W02", PostingRole.STAFF, FOUNDED, null);
        name("0101", "W02", today.plusDays(1), null);
        Changes before = ledger.changes(chief, null);
        assertThat(before.findings()).isEmpty();
        clock.ahead(Duration.ofDays(1));
        Changes after = ledger.changes(chief, before.cursor());
        assertThat(after.findings()).extracting(Finding::id).containsExactly(found);
        assertThat(Objects.requireNonNull(after.roster()).units())
                .extracting(unit -> unit.code())
                .containsExactly("W01", "W02");
        Changes nothing = ledger.changes(chief, after.cursor());
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.roster()).isNull();
    }

    @Test
    void a_staff_member_reads_their_own_card_and_findings_and_nothing_of_anybody_else() {
        RequestSpecification staff = person(AccountRole.STAFF_MEMBER, "W01", "0102");
        UUID own = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        UUID neighbours = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        UUID nobodys = ledger.record(inspector, ledger.report("S3.1.1", "W01", null));
        findings(staff, "").containsExactly(own);
        findings(staff, "?unit=W01").containsExactly(own);
        findings(staff, "?staff=0103").isEmpty();
        given().spec(staff).get("/findings?unit=W02").then().statusCode(403);
        given().spec(staff).get("/findings/" + own).then().statusCode(200);
        for (UUID foreign : List.of(neighbours, nobodys)) {
            given().spec(staff).get("/findings/" + foreign).then().statusCode(404);
        }
        given().spec(staff).get("/months/2023-10/people/0102").then().statusCode(200);
        given().spec(staff).get("/months/2023-10/people/0103").then().statusCode(404);
        given().spec(staff).get("/sign-ins/0103?month=2023-10").then().statusCode(404);
        for (String closed : List.of(
                "/months/2023-10/results",
                "/months/2023-10/results/W01",
                "/months/2023-10/people",
                "/units",
                "/staff",
                "/postings",
                "/units/W01/deputies",
                "/proposals",
                "/changes")) {
            given().spec(staff).get(closed).then().statusCode(403);
        }
    }

    @Test
    void a_representative_who_also_patrols_reads_every_finding_but_no_other_units_scores() {
        String account = "t" + UUID.randomUUID();
        accounts.open(
                hall,
                new NewAccount(
                        account,
                        "测试账号",
                        List.of(AccountRole.INSPECTOR, AccountRole.CHIEF_REPRESENTATIVE),
                        "W01",
                        "0101",
                        TestHall.PASSWORD),
                false);
        RequestSpecification both = TestHall.as(account);
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W02", "0203"));
        findings(both, "").containsExactly(found);
        sheet(both, "W01", 200);
        sheet(both, "W02", 403);
        given().spec(both).get("/months/2023-10/people?unit=W02").then().statusCode(403);
        given().spec(both)
                .get("/months/2023-10/people")
                .then()
                .statusCode(200)
                .body("people.unit.unique()", contains("W01"));
        given().spec(both).get("/months/2023-10/people/0203").then().statusCode(404);
        given().spec(both).get("/sign-ins/0203?month=2023-10").then().statusCode(404);
    }

    private RequestSpecification person(AccountRole role, @Nullable String unit, String staffNo) {
        return TestHall.as(halls.account(hall, role, unit, staffNo));
    }

    private void name(String staffNo, String unit, LocalDate from, @Nullable LocalDate to) {
        given().spec(halls.as(hall, AccountRole.LEADER))
                .body(ledger.json(new NewDeputy(staffNo, from, to, null)))
                .post("/units/" + unit + "/deputies")
                .then()
                .statusCode(201);
    }

    private void post(String staffNo, String unit, PostingRole role, LocalDate from, @Nullable LocalDate to) {
        roster.postings(hall, List.of(new PostingEntry(staffNo, unit, role, from, to, null)), false);
    }

    private static void sheet(RequestSpecification by, String unit, int status) {
        given().spec(by).get("/months/2023-10/results/" + unit).then().statusCode(status);
    }

    private static void me(RequestSpecification by, @Nullable String unit, String... roles) {
        given().spec(by)
                .get("/accounts/me")
                .then()
                .statusCode(200)
                .body("unit", unit == null ? nullValue() : equalTo(unit))
                .body("roles", equalTo(List.of(roles)));
    }

    private static ListAssert<UUID> findings(RequestSpecification by, String query) {
        List<String> ids = given().spec(by)
                .get("/findings" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return assertThat(ids.stream().map(UUID::fromString).toList());
    }
}
