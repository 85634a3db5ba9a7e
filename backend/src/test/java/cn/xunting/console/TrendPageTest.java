package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.LedgerEntry;
import cn.xunting.ledger.ReadLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.FindingState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** October 2023 of two windows, entered today. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TrendPageTest {
    private static final YearMonth MONTH = YearMonth.of(2023, 10);
    private static final String PAGE = "/console/months/2023-10";
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    ReadLedger entries;

    private Hall hall;
    private RequestSpecification inspector;
    private Browser leader;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
        inspector = halls.as(hall, AccountRole.INSPECTOR);
        leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
    }

    @Test
    void what_was_received_later_is_not_known_before_and_a_decision_neither() {
        UUID finding = ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W01", "0102"));
        Response revoked = ledger.decide(halls.as(hall, AccountRole.REVIEWER), finding, DecisionKind.REVOKED, "记错窗口");
        revoked.then().statusCode(201);
        Response read = inspector.get("/findings/" + finding);
        Instant recorded = Instant.parse(read.path("receivedAt"));
        Instant decided = Instant.parse(read.path("decisions[0].receivedAt"));
        assertThat(entries.knownBefore(hall, MONTH, recorded)).isEmpty();
        assertThat(entries.knownBefore(hall, MONTH, decided))
                .extracting(LedgerEntry::state)
                .containsExactly(FindingState.RECORDED);
        assertThat(entries.knownBefore(hall, MONTH, decided.plusMillis(1)))
                .isEqualTo(entries.month(hall, MONTH))
                .extracting(LedgerEntry::state)
                .containsExactly(FindingState.REVOKED);
    }

    @Test
    void what_moved_since_yesterday_is_the_difference_of_two_scores_with_what_was_received() {
        assertThat(leader.page(PAGE)).contains("今天还没有收到本月的记录或处理");
        UUID finding = ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W02", "0202"));
        assertThat(leader.page(PAGE)).contains("/console/findings/" + finding, "-1.00", "1 → 2", "文明创建活动缺席");
        String unit = leader.page(PAGE + "/units/W02");
        assertThat(unit).contains("昨天以来的变动", "/console/findings/" + finding);
        assertThat(leader.page(PAGE + "/units/W01")).doesNotContain(finding.toString());
    }

    @Test
    void a_representative_is_told_of_their_unit_without_ranks() {
        UUID other = ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W01", "0102"));
        UUID own = ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W02", "0202"));
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        assertThat(chief.page(PAGE + "/units/W02"))
                .contains(own.toString())
                .doesNotContain(other.toString())
                .doesNotContain(" → 1</td>");
        assertThat(chief.page(PAGE + "/units/W02/trend"))
                .contains("data-month=\"2023-10\"", "data-total=")
                .doesNotContain("名</span>", "第1窗口");
        chief.request().get(PAGE + "/units/W01/trend").then().statusCode(403);
        chief.request().get(PAGE + "/trend").then().statusCode(403);
    }

    @Test
    void the_trend_lists_months_in_which_something_is_known_with_ranks_for_who_assesses() {
        ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W02", "0202"));
        assertThat(leader.page("/console/months/2023-11/trend"))
                .contains("data-month=\"2023-10\"", "data-month=\"2023-11\"", "第 2 名", "data-chart=\"trend-table\"")
                .contains("data-month=\"2023-09\""); // people are due from September on
        Browser empty = Browser.of(halls.account(halls.found(), AccountRole.LEADER, null));
        assertThat(empty.page("/console/months/2023-11/trend"))
                .contains("还没有参评单位")
                .doesNotContain("data-month");
        leader.request().get(PAGE + "/units/W09/trend").then().statusCode(404);
        Browser foreign = Browser.of(halls.account(halls.withWindows(1), AccountRole.LEADER, null));
        foreign.request().get(PAGE + "/units/W02/trend").then().statusCode(404);
    }

    @Test
    void the_library_of_charts_is_loaded_on_these_pages_alone_and_is_there() {
        String library = "/_static/echarts/5.6.0/dist/echarts.simple.min.js";
        assertThat(leader.page(PAGE)).contains(library, "/assets/trend.js");
        assertThat(leader.page("/console")).doesNotContain("echarts");
        RestAssured.given().get(library).then().statusCode(200);
    }

    @Test
    void figures_of_the_ranking_lead_to_the_sections_of_the_sheet() {
        assertThat(leader.page(PAGE)).contains(PAGE + "/units/W01#s-S2");
        assertThat(leader.page(PAGE + "/units/W01")).contains("id=\"s-S2\"");
    }
}
