package cn.xunting.sync;

import static cn.xunting.model.SyncOutcome.ACCEPTED;
import static cn.xunting.model.SyncOutcome.ALREADY_HAVE;
import static cn.xunting.model.SyncOutcome.QUARANTINED;
import static cn.xunting.model.SyncOutcome.REFUSED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.PostingRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.SyncOutcome;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.UnitEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SyncApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Inject
    Clock clock;

    @Test
    void one_bad_item_blocks_no_other_and_the_receipts_keep_the_order() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        SyncFinding good = finding("S2.1.2", "W01", "0102");
        SyncFinding tooMany = withQuantity(good, 100);
        SyncFinding nobody = finding("S1.4", "W01", null);
        SyncFinding elsewhere = finding("S2.1.2", "W77", null);
        SyncFinding otherBody = SyncFinding.of(good.id(), ledger.report("S2.1.1", "W01", "0103"));
        SyncFinding alsoGood = finding("S2.1.2", "W01", "0103");
        SyncDecision about = decision(good.id(), DecisionKind.ABSENT, "在开会");
        SyncDecision aboutNothing = decision(UUID.randomUUID(), DecisionKind.ABSENT, "在开会");
        List<SyncFinding> sent = List.of(tooMany, good, nobody, good, elsewhere, otherBody, alsoGood);
        List<Receipt> receipts = ledger.sync(inspector, new SyncBatch(sent, List.of(aboutNothing, about), List.of()))
                .receipts();
        assertThat(receipts)
                .extracting(Receipt::id)
                .containsExactly(
                        tooMany.id(),
                        good.id(),
                        nobody.id(),
                        good.id(),
                        elsewhere.id(),
                        otherBody.id(),
                        alsoGood.id(),
                        aboutNothing.id(),
                        about.id());
        assertThat(receipts)
                .extracting(Receipt::outcome)
                .containsExactly(
                        REFUSED, ACCEPTED, REFUSED, ALREADY_HAVE, QUARANTINED, REFUSED, ACCEPTED, REFUSED, ACCEPTED);
        assertThat(receipts)
                .filteredOn(receipt -> receipt.outcome() == REFUSED)
                .extracting(SyncApiTest::kind)
                .containsExactly(
                        ProblemType.NOT_PROCESSABLE,
                        ProblemType.NOT_PROCESSABLE,
                        ProblemType.CONFLICT,
                        ProblemType.NOT_FOUND);
    }

    @Test
    void what_the_hall_does_not_know_waits_in_quarantine_until_the_roster_has_caught_up() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        SyncFinding newUnit = finding("S2.1.2", "W02", null);
        SyncFinding newPerson = finding("S2.1.2", "W01", "0199");
        assertThat(outcomes(ledger.sync(inspector, newUnit, newPerson))).containsOnly(QUARANTINED);
        assertThat(outcomes(ledger.sync(inspector, newUnit, newPerson))).containsOnly(QUARANTINED);
        assertThat(ledger.rows("quarantine", hall)).isEqualTo(2);
        given().spec(inspector).get("/findings").then().body("items.size()", equalTo(0));

        roster.units(hall, List.of(new UnitEntry("W02", UnitKind.WINDOW, "第2窗口", 2)), false);
        roster.staff(hall, List.of(new StaffEntry("0199", "新来的")), false);
        roster.postings(
                hall,
                List.of(new PostingEntry("0199", "W01", PostingRole.STAFF, LocalDate.of(2023, 9, 1), null, null)),
                false);
        assertThat(outcomes(ledger.sync(inspector, newUnit, newPerson))).containsOnly(ACCEPTED);
        assertThat(ledger.rows("quarantine", hall)).isZero();
        given().spec(inspector).get("/findings").then().body("items.size()", equalTo(2));
    }

    @Test
    void a_finding_from_ahead_of_the_servers_time_is_quarantined_beyond_ten_minutes() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        SyncAnswer answer = ledger.sync(
                inspector,
                at(clock.instant().plus(Duration.ofMinutes(9))),
                at(clock.instant().plus(Duration.ofMinutes(11))));
        assertThat(outcomes(answer)).containsExactly(ACCEPTED, QUARANTINED);
        assertThat(ledger.rows("quarantine", hall)).isEqualTo(1);
    }

    @Test
    void two_hundred_items_are_a_batch_and_one_more_is_too_many() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        List<SyncFinding> findings = Stream.generate(() -> finding("S2.1.2", "W01", "0102"))
                .limit(200)
                .toList();
        List<SyncDecision> one = List.of(decision(findings.get(0).id(), DecisionKind.ABSENT, "不在"));
        given().spec(inspector)
                .body(ledger.json(new SyncBatch(findings, one, List.of())))
                .post("/sync")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.TOO_LARGE.uri()))
                .body("detail", containsString("200"));
        given().spec(inspector).get("/findings").then().body("items.size()", equalTo(0));
        assertThat(outcomes(ledger.sync(inspector, new SyncBatch(findings, List.of(), List.of()))))
                .containsOnly(ACCEPTED)
                .hasSize(200);
    }

    @Test
    void a_chief_representative_sends_decisions_but_no_findings() {
        Hall hall = halls.withWindows(1);
        UUID found = ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", "W01", "0102"));
        RequestSpecification chief = halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01");
        List<SyncFinding> finding = List.of(finding("S2.1.2", "W01", "0102"));
        List<SyncDecision> decision = List.of(decision(found, DecisionKind.ACKNOWLEDGED, ""));
        SyncAnswer answer = ledger.sync(chief, new SyncBatch(finding, decision, List.of()));
        assertThat(outcomes(answer)).containsExactly(REFUSED, ACCEPTED);
        assertThat(kind(answer.receipts().get(0))).isEqualTo(ProblemType.NOT_PERMITTED);
    }

    @Test
    void an_empty_batch_is_answered_with_the_servers_time() {
        Hall hall = halls.withWindows(1);
        SyncAnswer answer = ledger.sync(halls.as(hall, AccountRole.INSPECTOR));
        assertThat(answer.receipts()).isEmpty();
        assertThat(Duration.between(answer.serverTime(), clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_body_without_its_lists_is_an_empty_batch_and_a_broken_one_is_refused() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        given().spec(inspector).body("{}").post("/sync").then().statusCode(200);
        for (String broken :
                List.of("", "null", "[]", "{\"findings\":[null]}", "{\"findings\":[{}]}", "{\"finding\":[]}")) {
            given().spec(inspector)
                    .body(broken)
                    .post("/sync")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    private SyncFinding finding(String item, String unit, @Nullable String staffNo) {
        return SyncFinding.of(UUID.randomUUID(), ledger.report(item, unit, staffNo));
    }

    private SyncFinding at(Instant occurredAt) {
        return SyncFinding.of(UUID.randomUUID(), ledger.reportAt(occurredAt, "S2.1.2", "W01", "0102"));
    }

    private static SyncFinding withQuantity(SyncFinding finding, int quantity) {
        FindingReport report = finding.report();
        return SyncFinding.of(
                UUID.randomUUID(),
                new FindingReport(
                        report.item(),
                        report.unit(),
                        report.staffNo(),
                        null,
                        report.occurredAt(),
                        quantity,
                        null,
                        "",
                        List.of(),
                        null,
                        null,
                        null));
    }

    private static SyncDecision decision(UUID finding, DecisionKind kind, String reason) {
        return new SyncDecision(UUID.randomUUID(), finding, kind, reason, null, null, null, null);
    }

    private static List<SyncOutcome> outcomes(SyncAnswer answer) {
        return answer.receipts().stream().map(Receipt::outcome).toList();
    }

    private static ProblemType kind(Receipt receipt) {
        Problem problem = Objects.requireNonNull(receipt.problem());
        assertThat(problem.detail()).isNotBlank();
        return problem.kind();
    }
}
