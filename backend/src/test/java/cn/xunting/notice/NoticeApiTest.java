package cn.xunting.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.HallTime;
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

/** Who hears of what, and that it is said once to an account however many devices it has. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class NoticeApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdjustableClock clock;

    private Hall hall;
    private RequestSpecification inspector;
    private RequestSpecification chief;
    private RequestSpecification person;
    private RequestSpecification reviewer;
    private RequestSpecification leader;
    private LocalDate today;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        chief = as(AccountRole.CHIEF_REPRESENTATIVE, "W01", TestHall.person(1, 1));
        person = as(AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 2));
        reviewer = halls.as(hall, AccountRole.REVIEWER);
        leader = halls.as(hall, AccountRole.LEADER);
        today = HallTime.CHINA.dayOf(clock.instant());
    }

    @AfterEach
    void back_to_the_present() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void nobody_hears_of_what_they_did_or_may_not_read() {
        RequestSpecification otherChief = as(AccountRole.CHIEF_REPRESENTATIVE, "W02", TestHall.person(2, 1));
        RequestSpecification colleague = as(AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 3));
        RequestSpecification elsewhere = halls.as(halls.found(), AccountRole.LEADER);
        RequestSpecification judgeOfTheUnit = halls.as(hall, AccountRole.REVIEWER, "W01");
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        UUID found = record();
        said(chief, found, DecisionKind.DISPUTED, "当时在取件");

        for (RequestSpecification nobody : List.of(otherChief, colleague, elsewhere, judgeOfTheUnit, auditor)) {
            notices(nobody, "").body("items", hasSize(0)).body("unread", equalTo(0));
        }
        notices(chief, "").body("items.kind", equalTo(List.of("FINDING")));
        notices(inspector, "").body("items.kind", equalTo(List.of("DISPUTE")));
        notices(person, "").body("items.kind", equalTo(List.of("DISPUTE", "FINDING")));
    }

    @Test
    void a_finding_is_told_to_representative_and_person_and_its_decisions_to_all_it_concerns() {
        UUID found = record();
        notices(chief, "")
                .body("items[0].finding", equalTo(found.toString()))
                .body("items[0].unit", equalTo("W01"))
                .body("items[0].item", equalTo("S2.1.2"))
                .body("items[0].text", containsString("新记录"))
                .body("items[0].decision", nullValue());
        said(chief, found, DecisionKind.ACKNOWLEDGED, "");
        notices(inspector, "").body("items.kind", equalTo(List.of("DECISION")));
        notices(person, "").body("items.kind", equalTo(List.of("DECISION", "FINDING")));
        notices(reviewer, "").body("items", hasSize(0));

        said(person, found, DecisionKind.DISPUTED, "当时在取件");
        notices(reviewer, "").body("items.kind", equalTo(List.of("DISPUTE")));
        notices(leader, "").body("items.kind", equalTo(List.of("DISPUTE")));
        notices(chief, "").body("items.kind", equalTo(List.of("DISPUTE", "FINDING")));

        said(reviewer, found, DecisionKind.UPHELD, "监控可见不在岗");
        for (RequestSpecification concerned : List.of(person, inspector, chief)) {
            notices(concerned, "").body("items[0].kind", equalTo("DISPUTE_ANSWERED"));
        }
        notices(reviewer, "").body("items.kind", equalTo(List.of("DISPUTE")));
    }

    @Test
    void a_recorder_who_judges_disputes_hears_of_them_once_and_not_as_their_judge() {
        UUID found = ledger.record(reviewer, ledger.report("S2.1.2", "W01", TestHall.person(1, 2)));
        said(chief, found, DecisionKind.DISPUTED, "记错了人");
        notices(reviewer, "").body("items.kind", equalTo(List.of("DISPUTE")));
        notices(leader, "").body("items.kind", equalTo(List.of("DISPUTE")));
        goTo(weekdayAfter(today, 5));
        notices(reviewer, "").body("items.kind", equalTo(List.of("DISPUTE")));
        notices(leader, "").body("items.kind", equalTo(List.of("DISPUTE_DUE_SOON", "DISPUTE")));
    }

    @Test
    void a_deputy_hears_of_the_days_they_stand_in_and_of_no_other() {
        record();
        RequestSpecification deputy = as(AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 4));
        LocalDate day = weekdayAfter(today, 1);
        given().spec(leader)
                .body("{\"staffNo\":\"" + TestHall.person(1, 4) + "\",\"from\":\"" + day + "\",\"to\":\"" + day + "\"}")
                .post("/units/W01/deputies")
                .then()
                .statusCode(201);
        notices(deputy, "").body("items", hasSize(0));

        goTo(day);
        UUID onTheDay = record();
        RequestSpecification openedAfter = as(AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 4));
        notices(openedAfter, "").body("items", hasSize(0));
        notices(deputy, "").body("items.finding", equalTo(List.of(onTheDay.toString())));

        goTo(day.plusDays(1));
        notices(deputy, "").body("items", hasSize(0));
    }

    @Test
    void the_last_day_to_dispute_is_told_that_morning_to_who_can_and_is_over_with_it() {
        UUID found = record();
        UUID acknowledged = record();
        said(chief, acknowledged, DecisionKind.ACKNOWLEDGED, "");
        UUID withdrawn = record();
        said(inspector, withdrawn, DecisionKind.WITHDRAWN, "记错了");

        goTo(weekdayAfter(today, 2));
        notices(chief, "").body("items.findAll{it.kind=='DISPUTE_ENDS_SOON'}", hasSize(0));
        LocalDate last = weekdayAfter(today, 3);
        goTo(last);
        notices(chief, "")
                .body("items[0].kind", equalTo("DISPUTE_ENDS_SOON"))
                .body("items[0].finding", equalTo(found.toString()))
                .body("items[0].until", equalTo(last.toString()))
                .body("items.findAll{it.kind=='DISPUTE_ENDS_SOON'}", hasSize(1));
        notices(person, "").body("items.findAll{it.kind=='DISPUTE_ENDS_SOON'}", hasSize(2));
        notices(inspector, "").body("items.findAll{it.kind=='DISPUTE_ENDS_SOON'}", hasSize(0));

        goTo(last.plusDays(1));
        notices(chief, "").body("items.findAll{it.kind=='DISPUTE_ENDS_SOON'}", hasSize(0));
    }

    @Test
    void a_dispute_is_due_on_its_last_day_and_overdue_after_until_it_is_answered() {
        UUID found = record();
        said(chief, found, DecisionKind.DISPUTED, "当时在取件");
        LocalDate last = weekdayAfter(today, 5);
        goTo(last);
        notices(reviewer, "")
                .body("items.kind", equalTo(List.of("DISPUTE_DUE_SOON", "DISPUTE")))
                .body("items[0].until", equalTo(last.toString()));
        String due = notices(reviewer, "").extract().path("items[0].id");
        put(reviewer, due).statusCode(200).body("unread", equalTo(1));

        goTo(last.plusDays(1));
        notices(reviewer, "?unread=true").body("items.kind", equalTo(List.of("DISPUTE_OVERDUE", "DISPUTE")));
        said(leader, found, DecisionKind.UPHELD, "监控可见不在岗");
        notices(reviewer, "").body("items.kind", equalTo(List.of("DISPUTE")));
        put(reviewer, due).statusCode(200).body("unread", equalTo(1));
    }

    @Test
    void what_waits_to_be_verified_is_told_once_a_working_day_and_not_to_who_must_keep_out() {
        RequestSpecification judgeOfTheUnit = halls.as(hall, AccountRole.REVIEWER, "W01");
        ledger.record(inspector, ledger.report("S6.1", "W01", null));
        notices(reviewer, "").body("items", hasSize(0));
        LocalDate next = weekdayAfter(today, 1);
        goTo(next);
        notices(reviewer, "")
                .body("items.kind", equalTo(List.of("VERIFICATION_WAITING")))
                .body("items[0].text", equalTo("有 1 条记录待查实"));
        notices(judgeOfTheUnit, "").body("items", hasSize(0));
        put(reviewer, notices(reviewer, "").extract().path("items[0].id")).body("unread", equalTo(0));
        goTo(weekdayAfter(next, 1));
        notices(reviewer, "").body("unread", equalTo(1));
    }

    @Test
    void read_is_read_on_every_device_and_a_repeat_is_harmless() throws Exception {
        for (int i = 0; i < 5; i++) {
            record();
        }
        String account = halls.account(hall, AccountRole.STAFF_MEMBER, "W01", TestHall.person(1, 2));
        RequestSpecification phone = TestHall.as(account);
        RequestSpecification browser = TestHall.as(account);
        for (int i = 0; i < 3; i++) {
            record();
        }
        List<String> ids =
                notices(phone, "").body("unread", equalTo(3)).extract().path("items.id");
        List<Integer> answers =
                AllAtOnce.times(6, () -> put(phone, ids.get(1)).extract().statusCode());
        assertThat(answers).containsOnly(200);
        notices(browser, "").body("unread", equalTo(2)).body("items.read", equalTo(List.of(false, true, false)));

        upTo(browser, ids.get(1)).statusCode(200).body("unread", equalTo(1));
        upTo(browser, ids.get(1)).statusCode(200).body("unread", equalTo(1));
        notices(phone, "?unread=true").body("items.id", equalTo(List.of(ids.get(0))));
        notices(person, "").body("unread", equalTo(8));
    }

    @Test
    void pages_hold_together_while_notices_are_read_and_nothing_foreign_is_marked() {
        record();
        record();
        record();
        String next = notices(person, "?limit=2&unread=true")
                .body("items", hasSize(2))
                .body("unread", equalTo(3))
                .extract()
                .path("next");
        List<String> ids = notices(person, "").extract().path("items.id");
        put(person, ids.get(1));
        notices(person, "?limit=2&unread=true&cursor=" + next)
                .body("items.id", equalTo(List.of(ids.get(2))))
                .body("next", nullValue());
        put(reviewer, ids.get(0)).statusCode(404);
        upTo(reviewer, ids.get(0)).statusCode(404);
        notices(person, "?cursor=bm90aGluZw").statusCode(400);
    }

    private RequestSpecification as(AccountRole role, String unit, String staffNo) {
        return TestHall.as(halls.account(hall, role, unit, staffNo));
    }

    private UUID record() {
        return ledger.record(inspector, ledger.report("S2.1.2", "W01", TestHall.person(1, 2)));
    }

    private void said(RequestSpecification by, UUID finding, DecisionKind kind, String reason) {
        ledger.decide(by, finding, kind, reason).then().statusCode(201);
    }

    private static ValidatableResponse notices(RequestSpecification by, String query) {
        return given().spec(by).get("/notices" + query).then();
    }

    private static ValidatableResponse put(RequestSpecification by, String id) {
        return given().spec(by).put("/notices/" + id + "/read").then();
    }

    private static ValidatableResponse upTo(RequestSpecification by, String id) {
        return given().spec(by)
                .body("{\"upTo\":\"" + id + "\"}")
                .put("/notices/read")
                .then();
    }

    private void goTo(LocalDate day) {
        clock.ahead(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
    }

    private static LocalDate weekdayAfter(LocalDate day, int weekdays) {
        LocalDate reached = day;
        for (int left = weekdays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return reached;
    }
}
