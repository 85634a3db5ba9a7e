package cn.xunting.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.HallTime;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.DecisionReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the dispute to its answer: the days there are, the reasons, the photos, and what became of it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class DisputeApiTest {
    private static final String PHOTO = "a".repeat(64);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private RequestSpecification inspector;
    private RequestSpecification chief;
    private RequestSpecification reviewer;
    private LocalDate today;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        reviewer = halls.as(hall, AccountRole.REVIEWER, "W02");
        today = HallTime.CHINA.dayOf(clock.instant());
    }

    @AfterEach
    void back_to_the_present() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void three_working_days_of_the_halls_calendar_are_there_to_dispute_and_not_one_more() {
        LocalDate holiday = weekdayAfter(today, 1);
        setHoliday(holiday);
        LocalDate last = weekdayAfter(holiday, 3);
        UUID inTime = record("0102");
        UUID tooLate = record("0103");

        goTo(last);
        says(chief, inTime, DecisionKind.DISPUTED, "当时在取件").statusCode(201);

        goTo(last.plusDays(1));
        says(chief, tooLate, DecisionKind.DISPUTED, "当时在取件")
                .statusCode(409)
                .body("type", equalTo(ProblemType.STATE_CONFLICT.uri()))
                .body("detail", containsString(last.toString()));
        says(reviewer, tooLate, DecisionKind.REVOKED, "有新的证据").statusCode(201);
    }

    @Test
    void a_dispute_sent_again_after_its_term_is_still_the_same_dispute() {
        UUID found = record("0102");
        String decision = "/findings/" + found + "/decisions/" + UUID.randomUUID();
        String body = ledger.json(DecisionReport.of(DecisionKind.DISPUTED, "当时在取件"));
        given().spec(chief).body(body).put(decision).then().statusCode(201);
        goTo(today.plusDays(20));
        given().spec(chief).body(body).put(decision).then().statusCode(200);
    }

    @Test
    void a_decision_names_photos_under_the_same_rules_as_a_finding() {
        UUID found = record("0102");
        says(chief, found, disputed("A".repeat(64))).statusCode(422).body("errors[0].pointer", equalTo("/photos"));
        says(chief, found, disputed(PHOTO, PHOTO)).statusCode(422).body("errors[0].pointer", equalTo("/photos"));
        says(chief, found, disputed(PHOTO, "b".repeat(64)))
                .statusCode(201)
                .body("decisions[0].photos.sha256", equalTo(List.of(PHOTO, "b".repeat(64))))
                .body("decisions[0].photos[0].presence", equalTo("MISSING"))
                .body("photos", hasSize(0));
    }

    @Test
    void the_correction_on_the_spot_has_a_photo_of_its_own() {
        UUID found = ledger.record(inspector, ledger.report("S2.3.1", "W01", null, "c".repeat(64)));
        says(chief, found, new DecisionReport(DecisionKind.ACKNOWLEDGED, "", null, null, List.of(PHOTO), null))
                .statusCode(201)
                .body("photos", equalTo(List.of("c".repeat(64))))
                .body("decisions[0].photos.sha256", equalTo(List.of(PHOTO)));
    }

    @Test
    void photos_belong_to_what_was_said_and_their_absence_means_what_it_always_has() {
        UUID found = record("0102");
        String decision = "/findings/" + found + "/decisions/" + UUID.randomUUID();
        String older = "{\"kind\":\"DISPUTED\",\"reason\":\"当时在取件\"}";
        put(decision, older).statusCode(201).body("decisions[0].photos", hasSize(0));
        put(decision, older).statusCode(200);
        put(decision, older.replace("}", ",\"photos\":[]}")).statusCode(200);
        put(decision, older.replace("}", ",\"photos\":[\"" + PHOTO + "\"]}")).statusCode(409);
    }

    @Test
    void open_disputes_wait_in_their_order_with_age_and_days_left_and_say_whose_they_are_not() {
        UUID first = record("0102");
        UUID second = ledger.record(reviewer, ledger.report("S2.1.2", "W01", "0103"));
        UUID third = ledger.record(inspector, ledger.report("S2.1.2", "W02", "0202"));
        RequestSpecification otherChief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        RequestSpecification elsewhere = halls.as(halls.found(), AccountRole.REVIEWER);
        says(chief, second, DecisionKind.DISPUTED, "记错了人").statusCode(201);
        says(chief, first, DecisionKind.DISPUTED, "当时在取件").statusCode(201);
        says(otherChief, third, DecisionKind.DISPUTED, "已佩戴").statusCode(201);
        says(reviewer, record("0104"), DecisionKind.REVOKED, "不是争议").statusCode(201);

        goTo(weekdayAfter(today, 6));
        disputes(reviewer, "")
                .body("items.finding.id", equalTo(List.of(second.toString(), first.toString(), third.toString())))
                .body("items.reason", equalTo(List.of("记错了人", "当时在取件", "已佩戴")))
                .body("items[1].finding.awaiting", equalTo("DECISION"))
                .body("items[1].age", equalTo(6))
                .body("items[1].decideBy", equalTo(weekdayAfter(today, 5).toString()))
                .body("items[1].daysLeft", equalTo(-1))
                .body("items[0].recusal", containsString("本人记录"))
                .body("items[1].recusal", nullValue())
                .body("items[2].recusal", containsString("本单位"));

        String next = disputes(reviewer, "?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        says(leader, first, DecisionKind.UPHELD, "监控可见不在岗").statusCode(201);
        disputes(reviewer, "?limit=2&cursor=" + next)
                .body("items.finding.id", equalTo(List.of(third.toString())))
                .body("next", nullValue());
        disputes(reviewer, "").body("items", hasSize(2));
        disputes(elsewhere, "").body("items", hasSize(0));
    }

    @Test
    void who_neither_recorded_nor_belongs_decides_and_replies_to_the_reason() {
        UUID found = record("0102");
        says(chief, found, DecisionKind.DISPUTED, "当时在取件").statusCode(201);
        says(reviewer, found, DecisionKind.UPHELD, " ").statusCode(422).body("detail", containsString("答复"));
        says(reviewer, found, DecisionKind.REVOKED, "").statusCode(422);
        says(halls.as(hall, AccountRole.REVIEWER, "W01"), found, DecisionKind.UPHELD, "属实")
                .statusCode(403);
        says(reviewer, found, DecisionKind.UPHELD, "监控可见不在岗")
                .statusCode(201)
                .body("decisions.reason", equalTo(List.of("当时在取件", "监控可见不在岗")))
                .body("awaiting", nullValue());
    }

    @Test
    void disputes_and_their_outcomes_are_counted_by_unit_item_and_inspector() {
        RequestSpecification another = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification otherChief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02");
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        UUID upheld = record("0102");
        UUID revoked = record("0103");
        UUID withdrawn = record("0104");
        UUID open = ledger.record(another, ledger.report("S2.1.1", "W02", "0202"));
        for (UUID each : List.of(upheld, revoked, withdrawn)) {
            says(chief, each, DecisionKind.DISPUTED, "不属实").statusCode(201);
        }
        says(otherChief, open, DecisionKind.DISPUTED, "不属实").statusCode(201);
        says(leader, upheld, DecisionKind.UPHELD, "属实").statusCode(201);
        says(inspector, withdrawn, DecisionKind.WITHDRAWN, "记错了").statusCode(201);
        goTo(weekdayAfter(today, 3));
        says(leader, revoked, DecisionKind.REVOKED, "证据不足").statusCode(201);
        says(leader, record("0105"), DecisionKind.REVOKED, "不是争议").statusCode(201);

        statistics(auditor, today, today)
                .body("all.disputed", equalTo(4))
                .body("all.upheld", equalTo(1))
                .body("all.revoked", equalTo(1))
                .body("all.withdrawn", equalTo(1))
                .body("all.open", equalTo(1))
                .body("all.medianDays", equalTo(1.5f))
                .body("byUnit.of", equalTo(List.of("W01", "W02")))
                .body("byUnit.disputed", equalTo(List.of(3, 1)))
                .body("byUnit[1].medianDays", nullValue())
                .body("byItem.of", equalTo(List.of("S2.1.1", "S2.1.2")))
                .body("byItem.open", equalTo(List.of(1, 0)))
                .body("byInspector.disputed.sort()", equalTo(List.of(1, 3)));
        statistics(leader, today.plusDays(1), today.plusDays(2)).body("all.disputed", equalTo(0));
        given().spec(leader)
                .get("/disputes/statistics?from=2023-10-02&to=2023-10-01")
                .then()
                .statusCode(400);
        given().spec(leader).get("/disputes/statistics?from=2023-10-02").then().statusCode(400);
    }

    @Test
    void only_who_reads_the_whole_hall_sees_all_disputes() {
        RequestSpecification person =
                TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 2)));
        for (RequestSpecification by : List.of(inspector, chief, person)) {
            given().spec(by).get("/disputes").then().statusCode(403);
            given().spec(by)
                    .get("/disputes/statistics?from=2023-10-01&to=2023-10-02")
                    .then()
                    .statusCode(403);
        }
    }

    private UUID record(String staffNo) {
        return ledger.record(inspector, ledger.report("S2.1.2", "W01", staffNo));
    }

    private static DecisionReport disputed(String... photos) {
        return new DecisionReport(DecisionKind.DISPUTED, "当时在取件", null, null, List.of(photos), null);
    }

    private ValidatableResponse put(String path, String body) {
        return given().spec(chief).body(body).put(path).then();
    }

    private ValidatableResponse says(RequestSpecification by, UUID finding, DecisionKind kind, String reason) {
        return ledger.decide(by, finding, kind, reason).then();
    }

    private ValidatableResponse says(RequestSpecification by, UUID finding, DecisionReport said) {
        return ledger.decide(by, finding, said).then();
    }

    private static ValidatableResponse disputes(RequestSpecification by, String query) {
        return given().spec(by).get("/disputes" + query).then().statusCode(200);
    }

    private static ValidatableResponse statistics(RequestSpecification by, LocalDate from, LocalDate to) {
        return given().spec(by)
                .get("/disputes/statistics?from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    private void setHoliday(LocalDate day) {
        given().spec(halls.as(hall, AccountRole.ADMINISTRATOR))
                .header("If-Match", "*")
                .body("{\"exceptions\":[{\"date\":\"" + day + "\",\"kind\":\"HOLIDAY\"}]}")
                .put("/calendar/" + day.getYear())
                .then()
                .statusCode(200);
    }

    private void goTo(LocalDate day) {
        clock.ahead(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
        assertThat(HallTime.CHINA.dayOf(clock.instant())).isEqualTo(day);
    }

    private static LocalDate weekdayAfter(LocalDate day, int weekdays) {
        LocalDate reached = day;
        for (int i = 0; i < weekdays; i++) {
            do {
                reached = reached.plusDays(1);
            } while (reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return reached;
    }
}
