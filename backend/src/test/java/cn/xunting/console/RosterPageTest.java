package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterPageTest {
    private static final String W01 = "/console/roster/W01";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    UpdateRoster roster;

    @Test
    void a_foreign_unit_is_not_there_for_a_representative_nor_are_its_people_for_anybody_else() {
        Hall hall = halls.withWindows(2);
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        assertThat(chief.page("/console/roster")).contains("第2窗口").doesNotContain("第1窗口");
        assertThat(chief.page("/console/roster/W02")).contains("人员0202").doesNotContain("指定副代表");
        chief.request().get(W01).then().statusCode(404).body(containsString("没有编号为 W01"));
        chief.request().get("/console/staff/0102").then().statusCode(404);
        Browser own = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        assertThat(own.page("/console/staff/0102")).contains("W01", "2023-09-01");
        own.request().get("/console/staff/0103").then().statusCode(404);
        own.request().get("/console/roster").then().statusCode(403);
    }

    @Test
    void a_deputy_is_named_once_and_ended_and_a_second_at_a_time_is_refused() {
        Hall hall = halls.withWindows(1);
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        Map<String, String> deputy = Map.of("staffNo", "0102", "from", "2023-10-09", "to", "", "approval", "政〔2023〕8号");
        leader.send(W01, W01 + "/deputies", deputy).then().statusCode(303);
        leader.send(W01, W01 + "/deputies", deputy).then().statusCode(303);
        assertThat(leader.page(W01)).containsOnlyOnce("政〔2023〕8号");
        leader.send(W01, W01 + "/deputies", Map.of("staffNo", "0103", "from", "2023-10-10", "to", "", "approval", "另批"))
                .then()
                .statusCode(422)
                .body(containsString("role=\"alert\""), containsString("value=\"另批\""));
        String end = leader.page(W01).replaceAll("(?s).*action=\"(" + W01 + "/deputies/[^\"]+/end)\".*", "$1");
        leader.send(W01, end, Map.of("to", "2023-10-20")).then().statusCode(303);
        assertThat(leader.page(W01)).contains("2023-10-09 – 2023-10-20");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        reviewer.send("/console", W01 + "/deputies", deputy).then().statusCode(403);
    }

    @Test
    void a_day_shows_who_served_then_and_a_new_person_s_uniform_and_training_are_recorded() {
        Hall hall = halls.withWindows(1);
        join(hall, "0199");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(reviewer.page(W01 + "?day=2023-10-08")).contains("2023-10-08 在岗人员");
        assertThat(reviewer.page(W01)).contains("尚未登记工装和培训", "新来的");
        reviewer.send(W01, W01 + "/readiness/0199", Map.of("uniform", "true"))
                .then()
                .statusCode(303);
        assertThat(reviewer.page(W01)).contains("尚未登记培训");
        reviewer.send(W01, W01 + "/readiness/0199", Map.of("uniform", "true", "trained", "true"))
                .then()
                .statusCode(303);
        assertThat(reviewer.page(W01)).doesNotContain("尚未登记");
        assertThat(reviewer.page("/console/roster")).doesNotContain("新来的");
    }

    @Test
    void a_proposal_is_dismissed_only_with_a_reason_and_its_answer_stands() {
        Hall hall = halls.withWindows(1);
        join(hall, "0199");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(reviewer.page("/console")).contains("待答复的人员变动", "新来的 S7.2");
        String list = reviewer.page("/console/proposals");
        String page = list.replaceAll("(?s).*href=\"(/console/proposals/[0-9a-f-]{36})\".*", "$1");
        reviewer.send(page, page + "/answer", Map.of("accept", "false", "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("不采纳须写明理由"));
        reviewer.send(page, page + "/answer", Map.of("accept", "false", "reason", "上级调动"))
                .then()
                .statusCode(303);
        reviewer.send("/console/proposals", page + "/answer", Map.of("accept", "true", "reason", ""))
                .then()
                .statusCode(409)
                .body(containsString("原答复未变"), containsString("上级调动"));
        assertThat(reviewer.page("/console/proposals")).contains("没有这样的提议");
        assertThat(ledger.rows("finding", hall)).isZero();
    }

    @Test
    void a_proposal_is_accepted_once_and_becomes_a_finding() {
        Hall hall = halls.withWindows(1);
        join(hall, "0199");
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        String page = reviewer.page("/console/proposals")
                .replaceAll("(?s).*href=\"(/console/proposals/[0-9a-f-]{36})\".*", "$1");
        reviewer.send(page, page + "/answer", Map.of("accept", "true", "reason", ""))
                .then()
                .statusCode(303);
        assertThat(ledger.rows("finding", hall)).isEqualTo(1);
        assertThat(reviewer.page(page)).contains("已采纳").doesNotContain("/answer\"");
        reviewer.send("/console/proposals", page + "/answer", Map.of("accept", "true", "reason", ""))
                .then()
                .statusCode(oneOf(303, 409));
        assertThat(ledger.rows("finding", hall)).isEqualTo(1);
        assertThat(reviewer.page("/console/findings?month=2023-10")).contains("擅自调换或新派人员", "新来的");
    }

    @Test
    void each_list_of_a_unit_is_sorted_and_taken_out_by_itself_and_so_are_a_person_s_postings() {
        Hall hall = halls.withWindows(1);
        join(hall, "0198");
        join(hall, "0199");
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        for (String month : List.of("10", "11")) {
            leader.send(
                            W01,
                            W01 + "/deputies",
                            Map.of(
                                    "staffNo",
                                    month.equals("10") ? "0102" : "0103",
                                    "from",
                                    "2023-" + month + "-09",
                                    "to",
                                    "2023-" + month + "-10",
                                    "approval",
                                    "文" + month))
                    .then()
                    .statusCode(303);
        }
        String sorted = leader.page(W01 + "?list=deputies&sort=-from");
        assertThat(sorted.indexOf("文11")).isPositive().isLessThan(sorted.indexOf("文10"));
        assertThat(leader.page(W01 + "?list=deputies&sort=from"))
                .contains(
                        "list=deputies&amp;sort=-from#deputies",
                        "list=lacking&amp;sort=name#lacking",
                        W01 + "?sort=name\"");
        leader.request()
                .get(W01 + "?list=deputies&form=csv")
                .then()
                .contentType("text/csv")
                .header("Content-Disposition", containsString("deputies-W01"))
                .body(containsString("\"文11\""));
        leader.request()
                .get(W01 + "?list=lacking&form=csv&sort=-staff")
                .then()
                .contentType("text/csv")
                .body(containsString("\"0199\""));
        leader.request()
                .get("/console/staff/0102?form=csv&sort=-from")
                .then()
                .contentType("text/csv")
                .body(containsString("\"W01\""));
    }

    private void join(Hall hall, String staffNo) {
        roster.staff(hall, List.of(new StaffEntry(staffNo, "新来的")), false);
        roster.postings(
                hall,
                List.of(new PostingEntry(staffNo, "W01", PostingRole.STAFF, LocalDate.of(2023, 10, 9), null, null)),
                false);
    }
}
