package cn.xunting.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.DatabaseOwner;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LedgerChainTest {
    /** Rows that are reached otherwise: by their batch's digest, or being the chain and the log themselves. */
    private static final Set<String> OTHERWISE = Set.of("punch", "ledger_link", "audit_entry");

    @Inject
    EveryLedgerRow everyRow;

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    DatabaseOwner owner;

    @Inject
    LedgerContent content;

    @Inject
    Session session;

    @Test
    void every_table_of_the_ledger_is_in_the_chain() {
        List<String> tables = session.doReturningWork(content::tables);
        Set<String> chained = new TreeSet<>(tables);
        chained.addAll(OTHERWISE);
        assertThat(chained).contains(EveryLedgerRow.TABLES).contains("punch_batch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        finding            | update finding set quantity = quantity + 1 where hall_id = ?
        finding            | update finding set occurred_at = date_add(occurred_at, interval 1 second) where hall_id = ?
        finding            | update finding set staff_no = null where hall_id = ?
        finding_photo      | update finding_photo set sha256 = repeat('b', 64) where hall_id = ?
        finding_photo      | delete from finding_photo where hall_id = ?
        finding_photo      | insert into finding_photo select finding_id, 7, hall_id, repeat('c', 64) from finding_photo where hall_id = ?
        decision           | update decision set author = 'nobody' where hall_id = ?
        decision           | update decision set received_at = date_add(received_at, interval 1 second) where hall_id = ?
        decision_photo     | delete from decision_photo where hall_id = ?
        decision_photo     | update decision_photo set sha256 = repeat('c', 64) where hall_id = ?
        calendar_exception | update calendar_exception set kind = 'WORKDAY' where hall_id = ?
        schedule_season    | update schedule_season set grace_minutes = 30 where hall_id = ?
        leave_request      | update leave_request set state = 'APPROVED' where hall_id = ?
        sign_in_correction | update sign_in_correction set point = 'PM_IN' where hall_id = ?
        outage             | delete from outage where hall_id = ?
        punch_batch        | update punch_batch set author = 'nobody' where hall_id = ?
        punch              | update punch set punched_at = date_add(punched_at, interval 60 second) where hall_id = ?
        punch              | delete from punch where hall_id = ?
        punch              | insert into punch select hall_id, staff_no, date_add(punched_at, interval 1 day), batch from punch where hall_id = ?
        punch              | insert into punch select hall_id, staff_no, date_add(punched_at, interval 1 day), 0 from punch where hall_id = ?
        proposal_answer    | update proposal_answer set accepted = not accepted where hall_id = ?
        staff_readiness    | update staff_readiness set trained = true where hall_id = ?
        policy_adoption    | update policy_adoption set from_month = '2023-09' where hall_id = ?
        policy_consent     | update policy_consent set consents = not consents where hall_id = ?
        month_act          | update month_act set seal = repeat('0', 64) where hall_id = ?
        month_dossier      | update month_dossier set content = '' where hall_id = ?
        suspension         | update suspension set cancelled = true where hall_id = ?
        suspension         | update suspension set attachments = repeat('0', 64) where hall_id = ?
        interview          | update interview set note = '改过' where hall_id = ?
        interview          | delete from interview where hall_id = ?
        finding_paper      | update finding_paper set sha256 = repeat('0', 64) where hall_id = ?
        finding_paper      | delete from finding_paper where hall_id = ?
        reward_formula     | update reward_formula set base = '999.00' where hall_id = ?
        a link             | update ledger_link set mac = repeat('0', 64) where hall_id = ? and position = 3
        a link             | delete from ledger_link where hall_id = ? and position = 3
        the first link     | delete from ledger_link where hall_id = ? and position = 1
        a row further on   | insert into calendar_exception select null, hall_id, position + 1000, author, said_at, on_day, 'WORKDAY' from calendar_exception where hall_id = ?
        """)
    void what_is_changed_behind_the_application_is_found(String what, String statement) {
        Hall hall = everyRow.hall();
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        verified(auditor).body("intact", equalTo(true)).body("ledger.state", equalTo("INTACT"));
        assertThat(owner.run(statement, hall.id())).as(what).isPositive();
        verified(auditor)
                .body("intact", equalTo(false))
                .body("ledger.state", equalTo("BROKEN"))
                .body("ledger.detail", containsString("与写入时不符"));
    }

    @Test
    void the_first_of_several_changed_rows_is_named() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        for (int finding = 1; finding <= 5; finding++) {
            ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        }
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        verified(auditor).body("ledger.from", equalTo(1)).body("ledger.to", equalTo(5));
        owner.run("update finding set note = '改过' where hall_id = ? and position in (3, 4)", hall.id());
        verified(auditor).body("ledger.firstBroken", equalTo(3)).body("ledger.detail", containsString("第 3 号"));
    }

    @Test
    void two_rows_that_change_places_are_found() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        ledger.record(inspector, ledger.report("S2.1.3", "W01", "0103"));
        move(hall, 1, 9);
        move(hall, 2, 1);
        move(hall, 9, 2);
        verified(halls.as(hall, AccountRole.AUDITOR)).body("ledger.firstBroken", equalTo(1));
    }

    @Test
    void a_ledger_cut_off_at_the_end_is_found_by_a_head_that_was_noted_down() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        ledger.record(inspector, ledger.report("S2.1.3", "W01", "0103"));
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        String head = verified(auditor).extract().path("ledger.head");
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0104"));
        given().spec(auditor)
                .get("/audit/verify?ledgerHead=" + head)
                .then()
                .statusCode(200)
                .body("ledger.state", equalTo("INTACT"));
        owner.run("delete from finding where hall_id = ? and position >= 2", hall.id());
        owner.run("delete from ledger_link where hall_id = ? and position >= 2", hall.id());
        verified(auditor).body("ledger.firstBroken", equalTo(2));
        owner.run("update ledger_position set position = 1 where hall_id = ?", hall.id());
        given().spec(auditor)
                .get("/audit/verify?ledgerHead=" + head)
                .then()
                .statusCode(200)
                .body("ledger.state", equalTo("BROKEN"))
                .body("ledger.detail", containsString("截去"));
    }

    @Test
    void what_is_appended_at_the_same_time_from_several_sides_stays_one_chain() throws InterruptedException {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < 6; sender++) {
            int day = sender + 1;
            senders.add(new Thread(() -> {
                ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
                given().spec(administrator)
                        .body("{\"staffNo\":\"0102\",\"date\":\"2023-10-1" + day
                                + "\",\"point\":\"AM_IN\",\"reason\":\"未识别\",\"approver\":\"科长\"}")
                        .post("/corrections")
                        .then()
                        .statusCode(201);
            }));
        }
        senders.forEach(Thread::start);
        for (Thread sender : senders) {
            sender.join();
        }
        verified(halls.as(hall, AccountRole.AUDITOR))
                .body("intact", equalTo(true))
                .body("ledger.to", equalTo(12));
    }

    private void move(Hall hall, int from, int to) {
        owner.run("update finding set position = ? where hall_id = ? and position = ?", to, hall.id(), from);
    }

    private static ValidatableResponse verified(RequestSpecification auditor) {
        return given().spec(auditor).get("/audit/verify").then().statusCode(200);
    }
}
