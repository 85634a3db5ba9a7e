package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeoplePageTest {
    @Inject
    TestHall halls;

    @Test
    void a_representative_sees_their_own_people_and_no_others() {
        Hall hall = halls.withWindows(2);
        Browser browser = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        assertThat(browser.page("/console/months/2023-10/people"))
                .contains("人员0102")
                .doesNotContain("0202", "第2窗口");
        browser.request()
                .get("/console/months/2023-10/people?unit=W02")
                .then()
                .statusCode(403)
                .body(containsString("只能查看本窗口人员的得分"));
        browser.request()
                .get("/console/months/2023-10/people/0202")
                .then()
                .statusCode(404)
                .body(containsString("本月花名册上没有工号 0202"));
    }

    @Test
    void who_assesses_sees_everybody_by_unit_or_the_lowest_first_and_one_unit_if_they_ask() {
        Hall hall = halls.withWindows(2);
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        assertThat(browser.page("/console/months/2023-10/people?unit=&sort=")).contains("人员0102", "人员0202");
        assertThat(browser.page("/console/months/2023-10/people?unit=W02&sort=total"))
                .contains("人员0202", "<option value=\"W02\" selected>", "aria-sort=\"ascending\"")
                .doesNotContain("人员0102");
        assertThat(browser.page("/console/months/2023-10"))
                .contains("/console/months/2023-10/people", "/console/months/2023-10/attendance");
    }

    @Test
    void a_staff_member_is_led_to_their_own_card_and_to_no_other() {
        Hall hall = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        assertThat(browser.page("/console")).containsPattern("/console/months/\\d{4}-\\d{2}/people/0102\"");
        assertThat(browser.page("/console/months/2023-10/people/0102"))
                .contains(
                        "人员0102",
                        "本月没有计入约谈的纪律问题",
                        "/console/months/2023-09/people/0102",
                        "/console/people/0102/months/2023-10")
                .doesNotContain("/console/months/2023-10/people?unit=W01");
        browser.request().get("/console/months/2023-10/people/0103").then().statusCode(404);
        browser.request().get("/console/months/2023-10/people").then().statusCode(403);
    }
}
