package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calendar, the sign-in times and the outages: what everybody's sign-ins are judged by. 2023-10-09 is a Monday. */
@QuarkusTest
class OfficeTimePageTest {
    private static final String YEAR = "/console/calendar/2023";
    private static final String SCHEDULE = "/console/schedule";
    private static final String OUTAGES = "/console/outages";

    @Inject
    TestHall halls;

    @Test
    void a_stale_change_of_the_calendar_is_refused_and_changes_nothing() {
        Hall hall = halls.withWindows(1);
        Browser admin = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        String ask = YEAR + "/change?from=2023-10-09&to=&kind=HOLIDAY";
        String shown = admin.page(ask);
        assertThat(shown).contains("1 天，按花名册少 24 次应签到", "0 天，按花名册多 0 次应签到");
        String seen = Browser.hidden(shown, "version");
        admin.send(ask, YEAR + "/change", day("2023-10-09", "HOLIDAY", seen))
                .then()
                .statusCode(303);
        assertThat(admin.page(YEAR)).contains("title=\"放假\"");
        admin.send(ask, YEAR + "/change", day("2023-10-10", "HOLIDAY", seen))
                .then()
                .statusCode(412)
                .body(containsString("内容已被他人更新"));
        String now = Browser.hidden(admin.page(ask), "version");
        admin.send(ask, YEAR + "/change", day("2023-10-09", "USUAL", now))
                .then()
                .statusCode(303);
        assertThat(admin.page(YEAR)).doesNotContain("title=\"放假\"");
    }

    @Test
    void a_closed_month_s_calendar_is_refused_in_the_apis_words_and_stays() {
        Hall hall = halls.withWindows(1);
        String close = "/console/months/2023-10/close";
        Browser leader = Browser.of(halls.account(hall, AccountRole.LEADER, null));
        leader.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-secret", Browser.secret(leader.page(close)))
                .formParam("waived", "DAY_WITHOUT_PUNCHES", "UNIT_WITHOUT_PUNCHES")
                .formParam("reason", "本厅尚无考勤机")
                .formParam("sure", "yes")
                .post(close)
                .then()
                .statusCode(303);
        Browser admin = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        String ask = YEAR + "/change?from=2023-10-09&to=&kind=HOLIDAY";
        String shown = admin.page(ask);
        assertThat(shown).contains("1 天在已关账的月份");
        admin.send(ask, YEAR + "/change", day("2023-10-09", "HOLIDAY", Browser.hidden(shown, "version")))
                .then()
                .statusCode(409)
                .body(containsString("2023-10 已经关账，考勤不能再改；确有错误请由两位领导重开该月"));
        assertThat(admin.page(YEAR)).doesNotContain("title=\"放假\"");
    }

    @Test
    void the_seasons_are_sorted_and_taken_out_as_a_file() {
        Hall hall = halls.withWindows(1);
        Browser admin = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        admin.send(SCHEDULE, SCHEDULE, season("09:00", Browser.hidden(admin.page(SCHEDULE), "version")))
                .then()
                .statusCode(303);
        Map<String, String> winter = season("08:00", Browser.hidden(admin.page(SCHEDULE), "version"));
        winter.put("from", "2023-10-01");
        admin.send(SCHEDULE, SCHEDULE, winter).then().statusCode(303);
        String sorted = admin.page(SCHEDULE + "?sort=amIn");
        assertThat(sorted.indexOf("2023-10-01/removal")).isLessThan(sorted.indexOf("2023-07-01/removal"));
        admin.request()
                .get(SCHEDULE + "?form=csv&sort=amIn")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("\"2023-10-01\",\"08:00\""));
    }

    @Test
    void days_out_of_order_are_refused_before_anything_is_asked() {
        Hall hall = halls.withWindows(1);
        Browser admin = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        admin.request()
                .get(YEAR + "/change?from=2023-10-09&to=2023-10-08&kind=HOLIDAY")
                .then()
                .statusCode(400)
                .body(containsString("不早于开始日期"), containsString("value=\"2023-10-08\""));
    }

    @Test
    void who_does_not_administer_reads_the_calendar_and_changes_nothing() {
        Hall hall = halls.withWindows(1);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        assertThat(reviewer.page(YEAR)).doesNotContain("/change\"");
        assertThat(reviewer.page(SCHEDULE)).doesNotContain("name=\"grace\"");
        reviewer.send("/console", YEAR + "/change", day("2023-10-09", "HOLIDAY", "0"))
                .then()
                .statusCode(403);
        Browser own = Browser.of(halls.account(hall, AccountRole.STAFF_MEMBER, "W01", "0102"));
        own.request().get(YEAR).then().statusCode(403);
        own.request().get(OUTAGES).then().statusCode(403);
    }

    @Test
    void a_season_begins_and_is_removed_again_and_times_out_of_order_are_refused_with_what_was_typed() {
        Hall hall = halls.withWindows(1);
        Browser admin = Browser.of(halls.account(hall, AccountRole.ADMINISTRATOR, null));
        assertThat(admin.page(SCHEDULE)).contains("按通常的时间", "08:30 – 12:00");
        String version = Browser.hidden(admin.page(SCHEDULE), "version");
        admin.send(SCHEDULE, SCHEDULE, season("12:30", version))
                .then()
                .statusCode(422)
                .body(containsString("须由早到晚"), containsString("value=\"12:30\""));
        admin.send(SCHEDULE, SCHEDULE, season("09:00", version)).then().statusCode(303);
        assertThat(admin.page(SCHEDULE)).contains("自 2023-07-01 起", "09:00 – 12:00");
        admin.send(SCHEDULE, SCHEDULE, season("09:10", version))
                .then()
                .statusCode(412)
                .body(containsString("内容已被他人更新"));
        admin.send(
                        SCHEDULE,
                        SCHEDULE + "/2023-07-01/removal",
                        Map.of("version", Browser.hidden(admin.page(SCHEDULE), "version")))
                .then()
                .statusCode(303);
        assertThat(admin.page(SCHEDULE)).contains("按通常的时间");
    }

    @Test
    void an_outage_declared_twice_is_one_and_is_taken_back_with_a_reason() {
        Hall hall = halls.withWindows(1);
        Browser reviewer = Browser.of(halls.account(hall, AccountRole.REVIEWER, null));
        Map<String, String> outage = Map.of("from", "2023-10-09T08:00", "to", "2023-10-09T09:00", "reason", "停电");
        reviewer.send(OUTAGES, OUTAGES, outage).then().statusCode(303);
        reviewer.send(OUTAGES, OUTAGES, outage).then().statusCode(303);
        String shown = reviewer.page(OUTAGES);
        assertThat(shown).contains("2023-10-09 08:00", "停电", "共 1 条");
        String cancel = shown.replaceAll("(?s).*action=\"(/console/outages/[^\"]+/cancellation)\".*", "$1");
        reviewer.send(OUTAGES, cancel, Map.of("reason", "查明没有停机")).then().statusCode(303);
        reviewer.send(OUTAGES, cancel, Map.of("reason", "查明没有停机")).then().statusCode(303);
        assertThat(reviewer.page(OUTAGES)).contains("没有停机记录");
        reviewer.send(OUTAGES, OUTAGES, Map.of("from", "2023-10-09T09:00", "to", "2023-10-09T08:00", "reason", "停电"))
                .then()
                .statusCode(422)
                .body(containsString("结束时间早于开始时间"), containsString("value=\"2023-10-09T08:00\""));
        assertThat(reviewer.page("/console/corrections?month=2023-10")).contains("没有这样的补签");
    }

    private static Map<String, String> day(String day, String kind, String version) {
        return Map.of("from", day, "to", "", "kind", kind, "version", version);
    }

    private static Map<String, String> season(String amIn, String version) {
        Map<String, String> form = new HashMap<>();
        form.put("from", "2023-07-01");
        form.put("amIn", amIn);
        form.put("amOut", "12:00");
        form.put("pmIn", "14:30");
        form.put("pmOut", "17:30");
        form.put("grace", "5");
        form.put("version", version);
        return form;
    }
}
