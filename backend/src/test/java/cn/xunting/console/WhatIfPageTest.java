package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** October 2023 of three windows, two of which tie at the cut. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class WhatIfPageTest {
    private static final String PAGE = "/console/months/2023-10/what-if";
    private static final String ADOPTIONS = "/console/regulation/adoptions";
    private static final Instant OCTOBER = Instant.parse("2023-10-09T02:00:00Z");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;
    private Browser administrator;

    @BeforeEach
    void found_a_hall_with_a_tie_at_the_cut() {
        hall = halls.withWindows(3);
        administrator = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        RequestSpecification inspector = halls.as(hall, AccountRole.INSPECTOR);
        ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W02", "0202"));
        ledger.record(inspector, ledger.reportAt(OCTOBER, "S4.1", "W03", "0302"));
    }

    @Test
    void other_readings_are_tried_in_a_table_of_gains_and_losses_and_nothing_is_kept() {
        assertThat(administrator.page(PAGE))
                .contains("现在各项都是本月采用的口径", "title.tie")
                .doesNotContain("提议采用 title");
        String before = administrator.page("/console/months/2023-10");
        assertThat(administrator.page(PAGE + "?title.tie=EXCLUDE"))
                .contains("2 个单位有变化：0 个得到称号，2 个失去称号", "W02", "W03", "失去称号")
                .contains("new?policy=title.tie&amp;value=EXCLUDE&amp;from=2023-10");
        assertThat(administrator.page(PAGE + "?title.tie=EXCLUDE&form=csv"))
                .contains("试算总分", "W02 第2窗口", "失去称号")
                .doesNotContain("W01");
        assertThat(administrator.page("/console/months/2023-10")).isEqualTo(before);
    }

    @Test
    void what_no_policy_can_be_is_refused_in_the_apis_words_and_stays_in_the_form() {
        administrator
                .request()
                .queryParam("other.cap", "many<b>")
                .get(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("other.cap"), containsString("value=\"many&lt;b&gt;\""));
        administrator
                .request()
                .get("/console/months/2001-01/what-if")
                .then()
                .statusCode(404)
                .body(containsString("尚无考核办法"));
    }

    @Test
    void a_reading_is_adopted_by_two_people_and_a_repeated_proposal_is_one() {
        Map<String, String> wanted =
                Map.of("policy", "title.tie", "value", "EXCLUDE", "from", "2023-10", "reason", "并列的都不评");
        propose(wanted).then().statusCode(303).header("Location", equalTo(ADOPTIONS));
        propose(wanted).then().statusCode(303);
        String list = administrator.page(ADOPTIONS);
        assertThat(list).contains("等第二人答复", "并列的都不评", "共 1 条");
        assertThat(administrator.page(ADOPTIONS + "?state=ADOPTED")).contains("还没有这样的口径采用");
        String page = one(list);
        assertThat(administrator.page(page)).contains("等提议人以外的一名").doesNotContain("name=\"consents\"");
        administrator
                .send(ADOPTIONS + "/new", page, Map.of("consents", "yes"))
                .then()
                .statusCode(403)
                .body(containsString("须由另一名领导或管理员答复"));

        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        leader.send(page, page, Map.of("reason", "没有选"))
                .then()
                .statusCode(422)
                .body(containsString("请先选择同意或不同意"), containsString("没有选</textarea>"));
        leader.send(page, page, Map.of("consents", "yes", "reason", "看过得失"))
                .then()
                .statusCode(303);
        assertThat(leader.page(page)).contains("已采用", "看过得失").doesNotContain("name=\"consents\"");
        leader.send(PAGE_WITH_A_FORM, page, Map.of("consents", "no")).then().statusCode(409);
        assertThat(leader.page(PAGE)).contains("EXCLUDE （现用）");
    }

    @Test
    void a_proposal_that_the_api_refuses_is_shown_again_with_what_was_typed() {
        propose(Map.of("policy", "title.tie", "value", "SOMETIMES", "from", "2023-10", "reason", "试试"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"SOMETIMES\""), containsString("试试</textarea>"));
        propose(Map.of("policy", "title.tie", "value", "EXCLUDE", "from", "十月", "reason", "试试"))
                .then()
                .statusCode(400)
                .body(containsString("value=\"十月\""));
        propose(Map.of("policy", "title.tie", "value", "EXCLUDE", "from", "2023-10", "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("请写明采用这一口径的理由"));
        assertThat(administrator.page(ADOPTIONS)).contains("还没有这样的口径采用");
    }

    @Test
    void only_an_administrator_proposes_who_patrols_tries_nothing_and_another_hall_knows_of_none() {
        propose(Map.of("policy", "title.tie", "value", "EXCLUDE", "from", "2023-10", "reason", "并列的都不评"));
        String page = one(administrator.page(ADOPTIONS));
        Browser inspector = Browser.of(halls.account(hall, AccountRole.INSPECTOR, null));
        inspector.request().get(PAGE).then().statusCode(403);
        assertThat(inspector.page(page)).doesNotContain("name=\"consents\"").doesNotContain("what-if");
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        leader.request().get(ADOPTIONS + "/new").then().statusCode(403);
        leader.request()
                .formParam("form-secret", "forged")
                .formParam("consents", "yes")
                .post(page)
                .then()
                .statusCode(403);
        assertThat(leader.page(page)).contains("等第二人答复");
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        chief.request().get(ADOPTIONS).then().statusCode(403);
        assertThat(chief.page("/console/regulation/2023-09-01")).doesNotContain(ADOPTIONS);
        Browser foreign = Browser.of(halls.account(halls.withWindows(1), AccountRole.LEADER, null));
        foreign.request().get(page).then().statusCode(404);
    }

    private static final String PAGE_WITH_A_FORM = "/console/regulation/2023-09-01";

    private Response propose(Map<String, String> fields) {
        return administrator.send(ADOPTIONS + "/new", ADOPTIONS, fields);
    }

    private static String one(String list) {
        Matcher found =
                Pattern.compile("href=\"(" + ADOPTIONS + "/[0-9a-f-]{36})\"").matcher(list);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
