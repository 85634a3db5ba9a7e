package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.TestHall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegulationPageTest {
    private static final String PAGE = "/console/regulation/2023-09-01";

    @Inject
    TestHall halls;

    @Test
    void everybody_reads_the_newest_edition_and_finds_an_item_in_it() {
        Browser chief = Browser.of(halls.account(halls.withWindows(1), AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        chief.request().get("/console/regulation").then().statusCode(303).header("Location", equalTo(PAGE));
        assertThat(chief.page(PAGE)).contains("窗口无人值守", "没有佩戴工作证", "title.tie", "须查实");
        assertThat(chief.page(PAGE + "?q=无人值守")).contains("窗口无人值守").doesNotContain("没有佩戴工作证");
        assertThat(chief.page(PAGE + "?q=%3Cb%3E")).contains("没有找到").doesNotContain("<b>");
        chief.request()
                .get("/console/regulation/2001-01-01")
                .then()
                .statusCode(404)
                .body(containsString("请核对日期"));
    }
}
