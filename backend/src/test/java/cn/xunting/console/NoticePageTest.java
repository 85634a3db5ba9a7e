package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticePageTest {
    private static final String PAGE = "/console/notices";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Test
    void all_are_marked_as_read_only_after_the_page_has_said_what_that_does() {
        Hall hall = halls.withWindows(1);
        Browser chief = Browser.of(halls.account(hall, AccountRole.CHIEF_REPRESENTATIVE, "W01"));
        assertThat(chief.page(PAGE)).contains("没有通知").doesNotContain("共 0 条", "全部标为已读");
        for (int finding = 0; finding < 2; finding++) {
            ledger.record(halls.as(hall, AccountRole.INSPECTOR), ledger.report("S2.1.2", "W01", null));
        }
        String shown = chief.page(PAGE);
        assertThat(shown.indexOf("<summary>全部标为已读</summary>"))
                .isPositive()
                .isLessThan(shown.indexOf("2 条未读的都标为已读，手机上也一样，不能改回未读"));
        assertThat(shown.indexOf("不能改回未读")).isLessThan(shown.indexOf("确认全部标为已读"));
        Map<String, String> form = Map.of("upTo", Browser.hidden(shown, "upTo"));
        chief.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("form-secret", "forged")
                .post(PAGE + "/read")
                .then()
                .statusCode(403);
        assertThat(chief.page(PAGE)).contains("2 条未读");
        for (int time = 0; time < 2; time++) {
            chief.send(PAGE, PAGE + "/read", form).then().statusCode(303);
        }
        assertThat(chief.page(PAGE)).contains("共 2 条").doesNotContain("条未读", "全部标为已读");
    }
}
