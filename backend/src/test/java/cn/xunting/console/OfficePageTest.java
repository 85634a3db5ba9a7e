package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log, health, webhooks, the inbox and the signing PIN, each for whom the API has it. */
@QuarkusTest
class OfficePageTest {
    private static final String FOREIGN = "/console/webhooks/01a192b0-0000-4000-8000-000000000000";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    private Hall hall;

    @BeforeEach
    void found_a_hall() {
        hall = halls.withWindows(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/console/audit, AUDITOR, REVIEWER",
        "/console/audit/chains, ADMINISTRATOR, LEADER",
        "/console/audit/entries.csv, AUDITOR, INSPECTOR",
        "/console/health, AUDITOR, LEADER",
        "/console/webhooks, ADMINISTRATOR, AUDITOR",
        "/console/disputes, REVIEWER, CHIEF_REPRESENTATIVE",
        "/console/disputes/statistics, AUDITOR, INSPECTOR",
        "/console/verifications, LEADER, CHIEF_REPRESENTATIVE",
        "/console/months/2023-10/interviews, REVIEWER, INSPECTOR",
        "/console/suspensions, AUDITOR, CHIEF_REPRESENTATIVE",
        "/console/rewards/formulas, REVIEWER, INSPECTOR",
        "/console/years/2023/red-flag, LEADER, CHIEF_REPRESENTATIVE",
        "/console/signing-pin, CHIEF_REPRESENTATIVE, INSPECTOR",
    })
    void a_page_is_there_for_its_readers_and_for_nobody_else(String page, AccountRole reader, AccountRole other) {
        of(other).request().get(page).then().statusCode(403);
        of(reader).request().get(page).then().statusCode(200);
    }

    @Test
    void the_log_is_filtered_paged_and_taken_out_with_the_same_filter_and_knows_no_other_hall() {
        Hall foreign = halls.withWindows(1);
        String stranger = halls.account(foreign, AccountRole.REVIEWER, null);
        Browser.of(stranger);
        String account = halls.account(hall, AccountRole.REVIEWER, null);
        Browser.of(account).request().get("/console/audit").then().statusCode(403);
        Browser auditor = of(AccountRole.AUDITOR);
        assertThat(auditor.page("/console/audit?account=" + account))
                .contains("登录", "被拒绝", "/console/audit")
                .doesNotContain(stranger);
        assertThat(auditor.page("/console/audit?account=" + account + "&action=SIGN_IN"))
                .contains(account)
                .doesNotContain(">GET /console/audit<");
        assertThat(auditor.page("/console/audit?from=2023-01-01&to=2023-01-02")).contains("没有这样的记录");
        auditor.request()
                .get("/console/audit?from=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("role=\"alert\""), containsString("value=\"yesterday\""));
        auditor.request()
                .get("/console/audit/entries.csv?account=" + account)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit.csv"))
                .body(containsString(account), not(containsString(stranger)));
        assertThat(auditor.page("/console/audit?action=EXPORT")).contains("/console/audit/entries.csv");
    }

    @Test
    void the_chains_are_told_in_words_and_a_head_that_is_not_theirs_is_pointed_out() {
        finding("W01");
        Browser auditor = of(AccountRole.AUDITOR);
        assertThat(auditor.page("/console/audit/chains")).contains("台账和审计都与写下时一致");
        assertThat(auditor.page("/console/audit/chains?ledgerHead=" + "0".repeat(64)))
                .contains("有一条链没有通过", "断开", "value=\"" + "0".repeat(64));
    }

    @Test
    void health_names_each_check_in_words_and_the_probe_has_the_same() {
        assertThat(of(AccountRole.ADMINISTRATOR).page("/console/health"))
                .contains("磁盘空间", "时钟", "钥匙", "数据库", "台账位置", "网络回调", "导入任务");
        Browser any = of(AccountRole.ADMINISTRATOR);
        assertThat(any.request().get("/q/health").asString()).contains("\"disk\"", "\"clock\"", "\"webhooks\"");
    }

    @Test
    void an_address_not_allowed_is_refused_in_the_apis_words_and_an_unknown_webhook_is_not_there() {
        Browser admin = of(AccountRole.ADMINISTRATOR);
        Response refused = admin.send(
                "/console/notices",
                "/console/webhooks",
                Map.of("url", "https://evil.example/hook", "kinds", "FINDING"));
        refused.then().statusCode(422).body(containsString("XUNTING_WEBHOOK_HOSTS"));
        admin.request().get(FOREIGN).then().statusCode(404);
        admin.send("/console/notices", FOREIGN + "/end", Map.of()).then().statusCode(404);
        of(AccountRole.LEADER)
                .send("/console/notices", "/console/webhooks", Map.of("url", "https://a.example", "kinds", "FINDING"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_notice_leads_to_its_finding_and_is_read_once_however_often_that_is_said() {
        Browser chief =
                Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01")); // hears of what comes later
        String finding = finding("W01");
        String other = finding("W02");
        String inbox = chief.page("/console/notices");
        assertThat(inbox).contains("/console/findings/" + finding, "1 条未读").doesNotContain(other);
        assertThat(chief.page("/console/notices/unread")).contains(">1<");
        String newest = Browser.hidden(inbox, "upTo");
        for (int time = 0; time < 2; time++) {
            chief.send("/console", "/console/notices/" + newest + "/read", Map.of())
                    .then()
                    .statusCode(303);
        }
        assertThat(chief.page("/console/notices/unread")).doesNotContain("1");
        assertThat(chief.page("/console/notices?unread=true")).contains("没有通知");
        chief.send("/console", "/console/notices/" + UUID.randomUUID() + "/read", Map.of())
                .then()
                .statusCode(404)
                .body(containsString("没有这条通知"));
    }

    @Test
    void a_signing_pin_typed_two_ways_or_too_weak_is_refused_and_a_good_one_is_set() {
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        pin(chief, "508213", "508214").then().statusCode(422).body(containsString("不一样"));
        pin(chief, "111111", "111111").then().statusCode(422);
        assertThat(chief.page("/console/signing-pin")).contains("还没有设定");
        pin(chief, "508213", "508213").then().statusCode(303);
        assertThat(chief.page("/console/signing-pin")).contains("已设定").doesNotContain("508213");
    }

    private static Response pin(Browser by, String pin, String again) {
        return by.send("/console/signing-pin", "/console/signing-pin", Map.of("pin", pin, "again", again));
    }

    private Browser of(AccountRole role) {
        return Browser.of(halls.account(hall, role, role == AccountRole.CHIEF_REPRESENTATIVE ? "W01" : null));
    }

    private String finding(String unit) {
        return ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", unit, null))
                .toString();
    }
}
