package cn.xunting.sync;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import cn.xunting.model.Half;
import cn.xunting.model.ProblemType;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.UnitEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ChangesTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void the_first_answer_has_everything_and_the_next_only_what_came_since() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));

        Changes first = ledger.changes(inspector, null);
        assertThat(first.more()).isFalse();
        assertThat(roster(first).units()).extracting(UnitEntry::code).containsExactly("W01");
        assertThat(roster(first).staff()).hasSize(6);
        assertThat(roster(first).postings()).hasSize(6);
        assertThat(first.editions()).isNotEmpty();
        assertThat(first.findings()).extracting(Finding::id).containsExactly(found);

        Changes nothing = ledger.changes(inspector, first.cursor());
        assertThat(nothing.roster()).isNull();
        assertThat(nothing.hall()).isEqualTo(hall.code());
        assertThat(nothing.editions()).isEmpty();
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.cursor()).isEqualTo(first.cursor());

        UUID second = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        Changes added = ledger.changes(inspector, nothing.cursor());
        assertThat(added.roster()).isNull();
        assertThat(added.findings()).extracting(Finding::id).containsExactly(second);

        ledger.decide(inspector, found, DecisionKind.ABSENT, "在开会").then().statusCode(201);
        Changes decided = ledger.changes(inspector, added.cursor());
        assertThat(decided.findings()).extracting(Finding::id).containsExactly(found);
        assertThat(decided.findings().get(0).decisions()).hasSize(1);

        roster.units(hall, List.of(new UnitEntry("W02", UnitKind.WINDOW, "第2窗口", 2)), false);
        Changes grown = ledger.changes(inspector, decided.cursor());
        assertThat(roster(grown).units()).extracting(UnitEntry::code).containsExactly("W01", "W02");
        assertThat(grown.findings()).isEmpty();
        assertThat(grown.editions()).isEmpty();
    }

    @Test
    void more_is_said_until_all_pages_are_read_and_none_repeats() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        List<UUID> sent = new ArrayList<>();
        for (int batch = 0; batch < 6; batch++) {
            List<SyncFinding> findings = Stream.generate(
                            () -> SyncFinding.of(UUID.randomUUID(), ledger.report("S3.1.1", "W01", null)))
                    .limit(200)
                    .toList();
            ledger.sync(inspector, new SyncBatch(findings, List.of(), List.of()));
            findings.forEach(finding -> sent.add(finding.id()));
        }
        Changes first = ledger.changes(inspector, null);
        Changes second = ledger.changes(inspector, first.cursor());
        Changes third = ledger.changes(inspector, second.cursor());
        assertThat(List.of(first.more(), second.more(), third.more())).containsExactly(true, true, false);
        assertThat(second.roster()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(changes -> changes.findings().stream())
                        .map(Finding::id))
                .containsExactlyElementsOf(sent);
    }

    @Test
    void a_finding_that_waits_for_its_page_arrives_with_its_later_decision() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        UUID found = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        ledger.decide(inspector, found, DecisionKind.WITHDRAWN, "记错了").then().statusCode(201);
        assertThat(ledger.changes(inspector, null).findings())
                .singleElement()
                .extracting(Finding::state)
                .isEqualTo(FindingState.WITHDRAWN);
    }

    @Test
    void a_representative_gets_their_own_units_part_only() {
        Hall hall = halls.withWindows(2);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        UUID own = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        ledger.record(inspector, ledger.report("S2.1.2", "W02", "0202"));
        Changes changes = ledger.changes(halls.as(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"), null);
        assertThat(changes.findings()).extracting(Finding::id).containsExactly(own);
        assertThat(roster(changes).units()).extracting(UnitEntry::code).containsExactly("W01");
        assertThat(roster(changes).postings())
                .extracting(PostingEntry::unit)
                .containsOnly("W01")
                .hasSize(6);
        assertThat(roster(changes).staff()).hasSize(6);
    }

    @Test
    void the_first_answer_reaches_back_to_the_month_before() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        clock.ahead(Duration.ofDays(-70));
        ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        clock.ahead(Duration.ofDays(-28));
        UUID lastMonth = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0103"));
        clock.ahead(Duration.ZERO);
        UUID today = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0104"));
        assertThat(ledger.changes(inspector, null).findings())
                .extracting(Finding::id)
                .containsExactly(lastMonth, today);
    }

    @Test
    void an_inspector_hears_who_is_on_leave_once_it_is_approved_and_nobody_else_does() {
        Hall hall = halls.withWindows(1);
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        RequestSpecification leader = halls.as(hall, AccountRole.LEADER);
        LocalDate today = hall.time().dayOf(clock.instant());
        Changes before = ledger.changes(inspector, null);
        assertThat(before.onLeave()).isEmpty();
        assertThat(ledger.changes(inspector, before.cursor()).onLeave()).isNull();

        String id = given().spec(TestHall.as(halls.account(hall, AccountRole.STAFF_MEMBER, null, "0102")))
                .body(Map.of(
                        "staffNo",
                        "0102",
                        "kind",
                        "PERSONAL",
                        "from",
                        today + " AM",
                        "to",
                        today + " PM",
                        "reason",
                        "家中有事"))
                .post("/leaves")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(ledger.changes(inspector, before.cursor()).onLeave()).isNull();

        given().spec(leader)
                .body(Map.of("approved", true, "approver", "LEADER_IN_CHARGE"))
                .post("/leaves/" + id + "/approval")
                .then()
                .statusCode(200);
        Changes away = ledger.changes(inspector, before.cursor());
        assertThat(away.onLeave()).containsExactly(new OnLeave("0102", today, Half.AM, today, Half.PM));
        assertThat(ledger.changes(inspector, away.cursor()).onLeave()).isNull();
        assertThat(ledger.changes(leader, null).onLeave()).isNull();

        clock.ahead(Duration.ofDays(1));
        assertThat(ledger.changes(inspector, away.cursor()).onLeave()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%%%", "garbage", "1/2", "a/b/c", "1/2/3/4", "1/2/3//4", "1/2/3///", "99999999999999999999/1/x"})
    void a_cursor_that_is_none_is_refused(String text) {
        RequestSpecification inspector = halls.as(halls.withWindows(1), AccountRole.INSPECTOR);
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        for (String cursor : List.of(text, encoded)) {
            given().spec(inspector)
                    .queryParam("since", cursor)
                    .get("/changes")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo(ProblemType.INVALID_INPUT.uri()));
        }
    }

    private static Roster roster(Changes changes) {
        return Objects.requireNonNull(changes.roster());
    }
}
