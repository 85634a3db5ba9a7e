package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 2023-10-09 is a Monday. */
@QuarkusTest
class AttendancePageTest {
    private static final String DAY = "/console/people/0102/days/2023-10-09";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void a_unit_is_chosen_and_its_month_shows_every_sign_in_by_letter_and_colour() {
        Hall hall = halls.withWindows(2);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(reviewer.page("/console/months/2023-10/attendance"))
                .contains("/console/months/2023-10/attendance/W02", "第2窗口");
        correct(reviewer, "AM_IN", "机器未识别").then().statusCode(303).header("Location", equalTo(DAY));
        assertThat(reviewer.page("/console/months/2023-10/attendance/W01"))
                .contains("人员0102", "class=\"off\"", "<span class=\"mark corrected\" aria-hidden=\"true\">补</span>")
                .contains("aria-label=\"人员0102 2023-10-09: 上午上班 补签, 上午下班 待定, 下午上班 待定, 下午下班 待定\"")
                .contains("href=\"" + DAY + "\"")
                .doesNotContain("人员0202");
    }

    @Test
    void a_foreign_unit_is_refused_and_so_is_a_person_of_it() {
        Hall hall = halls.withWindows(2);
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W02"));
        assertThat(chief.page("/console/months/2023-10/attendance/W02")).contains("人员0202");
        assertThat(chief.page("/console/months/2023-10/attendance")).doesNotContain("第1窗口");
        chief.request()
                .get("/console/months/2023-10/attendance/W01")
                .then()
                .statusCode(404)
                .body(containsString("没有编号为 W01 的窗口或科室"));
        chief.request().get(DAY).then().statusCode(404).body(containsString("请核对工号和日期"));
    }

    @Test
    void a_day_tells_what_each_sign_in_rests_on_and_a_correction_sent_twice_is_recorded_once() {
        Hall hall = halls.withWindows(1);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        correct(reviewer, "PM_OUT", "机器未识别").then().statusCode(303);
        correct(reviewer, "PM_OUT", "机器未识别").then().statusCode(303);
        assertThat(ledger.rows("sign_in_correction", hall)).isEqualTo(1);
        assertThat(reviewer.page(DAY)).contains("机器未识别（批准：督查科）", "没有打卡记录");
        assertThat(reviewer.page("/console/people/0102/months/2023-10")).contains("2023-10-31", "机器未识别");
    }

    @Test
    void a_correction_without_a_reason_is_refused_in_the_apis_words_and_what_was_typed_stays() {
        Hall hall = halls.withWindows(1);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        correct(reviewer, "PM_OUT", " ")
                .then()
                .statusCode(422)
                .body(
                        containsString("不能为空，请补上"),
                        containsString("value=\"督查科\""),
                        containsString("<option value=\"PM_OUT\" selected>"));
        assertThat(ledger.rows("sign_in_correction", hall)).isZero();
    }

    @Test
    void who_may_not_correct_is_shown_no_form_and_a_reviewer_none_of_their_own_unit() {
        Hall hall = halls.withWindows(1);
        Browser own = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        assertThat(own.page(DAY)).doesNotContain("/correction\"");
        correct(own, "PM_OUT", "机器未识别").then().statusCode(403);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, "W01"));
        correct(reviewer, "PM_OUT", "机器未识别").then().statusCode(403).body(containsString("role=\"alert\""));
        assertThat(ledger.rows("sign_in_correction", hall)).isZero();
    }

    private static Response correct(Browser browser, String point, String reason) {
        return browser.send(DAY, DAY + "/correction", Map.of("point", point, "reason", reason, "approver", "督查科"));
    }
}
