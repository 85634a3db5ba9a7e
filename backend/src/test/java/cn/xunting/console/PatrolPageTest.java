package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The patrols of a month, over the API and as a page. */
@QuarkusTest
class PatrolPageTest {
    private static final Instant MORNING = Instant.parse("2023-10-09T01:00:00Z");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void visits_are_counted_by_window_and_day_and_an_inspector_sees_nobody_elses() {
        Hall hall = halls.withWindows(3);
        String walker = halls.account(hall, AccountRole.INSPECTOR, null);
        String other = halls.account(hall, AccountRole.INSPECTOR, null);
        walk(walker, MORNING, new Visit("W01", MORNING, false), new Visit("W02", MORNING.plusSeconds(60), true));
        Instant next = MORNING.plusSeconds(24 * 3600);
        walk(walker, next, new Visit("W01", next, true), new Visit("W01", next.plusSeconds(9), true));

        String leaders =
                Browser.of(halls.account(hall, AccountRole.LEADER, null)).page("/console/months/2023-10/patrols");
        assertThat(row(leaders, "W01"))
                .containsSubsequence(
                        "<td>1</td><td>2</td>",
                        ">2/",
                        "<span class=\"mark good\">1</span>",
                        "<span class=\"mark good\">2</span>");
        assertThat(row(leaders, "W03")).contains("没有去过").doesNotContain("mark good");
        assertThat(leaders).contains(walker);

        assertThat(Browser.of(walker).page("/console/months/2023-10/patrols")).contains("这里只有您自己的巡查", walker);
        assertThat(Browser.of(other).page("/console/months/2023-10/patrols")).contains("这个月还没有巡查");
        Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"))
                .request()
                .get("/console/months/2023-10/patrols")
                .then()
                .statusCode(403);
    }

    @Test
    void the_list_holds_a_halls_patrols_of_one_month_the_latest_first() {
        Hall hall = halls.withWindows(1);
        String walker = halls.account(hall, AccountRole.INSPECTOR, null);
        Instant lastMoment = Instant.parse("2023-10-31T15:59:59Z"); // a second to midnight in the hall
        UUID first = walk(walker, MORNING, new Visit("W01", MORNING, true));
        UUID last = walk(walker, lastMoment, new Visit("W01", lastMoment, true));
        walk(walker, lastMoment.plusSeconds(1), new Visit("W01", lastMoment.plusSeconds(1), true));
        walk(
                halls.account(halls.withWindows(1), AccountRole.INSPECTOR, null),
                MORNING,
                new Visit("W01", MORNING, true));
        halls.as(hall, AccountRole.AUDITOR)
                .get("/patrols?month=2023-10")
                .then()
                .statusCode(200)
                .body("items.id", contains(last.toString(), first.toString()))
                .body("items[0].visits[0].nothingFound", equalTo(true));
        String next = halls.as(hall, AccountRole.AUDITOR)
                .get("/patrols?month=2023-10&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        halls.as(hall, AccountRole.AUDITOR)
                .get("/patrols?month=2023-10&limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first.toString()));
        halls.as(hall, AccountRole.AUDITOR).get("/patrols?month=October").then().statusCode(400);
    }

    private UUID walk(String inspector, Instant begun, Visit... visits) {
        UUID id = UUID.randomUUID();
        ledger.sync(
                TestHall.as(inspector),
                new SyncBatch(List.of(), List.of(), List.of(new SyncPatrol(id, begun, null, Arrays.asList(visits)))));
        return id;
    }

    private static String row(String page, String unit) {
        int from = page.indexOf("<th scope=\"row\">" + unit);
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
