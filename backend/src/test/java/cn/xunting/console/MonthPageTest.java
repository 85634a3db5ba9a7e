package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MonthPageTest {
    @Inject
    TestHall halls;

    @Test
    void a_representative_sees_their_own_sheet_and_no_other_and_no_ranking_before_it_is_published() {
        Hall hall = halls.withWindows(2);
        Browser browser = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        assertThat(browser.page("/console/months/2023-10/units/W01")).contains("第1窗口");
        browser.request()
                .get("/console/months/2023-10/units/W02")
                .then()
                .statusCode(403)
                .body(containsString("只能查看本窗口的得分"));
        browser.request().get("/console/months/2023-10").then().statusCode(403).body(containsString("排名在发布以后向各单位公开"));
    }

    @Test
    void an_open_page_is_sent_the_ranking_again_only_when_it_has_changed() {
        Hall hall = halls.withWindows(2);
        Browser browser = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        assertThat(browser.page("/console/months/2023-10")).contains("第2窗口");
        Response first = browser.request().get("/console/months/2023-10/ranking");
        first.then().statusCode(200).body(containsString("<table"));
        browser.request()
                .header("If-None-Match", first.header("ETag"))
                .get("/console/months/2023-10/ranking")
                .then()
                .statusCode(304);
    }

    @Test
    void another_hall_is_not_to_be_seen() {
        halls.withWindows(2);
        Hall mine = halls.withWindows(1);
        Browser browser = Browser.of(halls.account(mine, AccountRole.LEADER, null));
        assertThat(browser.page("/console/months/2023-10")).doesNotContain("第2窗口");
        browser.request().get("/console/months/2023-10/units/W02").then().statusCode(404);
    }
}
