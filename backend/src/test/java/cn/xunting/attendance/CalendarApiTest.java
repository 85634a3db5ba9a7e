package cn.xunting.attendance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CalendarApiTest {
    private static final String SUMMER = """
            {"from":"2023-06-01","amIn":"08:00","amOut":"12:00","pmIn":"15:00","pmOut":"18:00","graceMinutes":5}""";
    private static final String WINTER = """
            {"from":"2023-10-01","amIn":"08:30","amOut":"12:00","pmIn":"14:00","pmOut":"17:00","graceMinutes":0}""";

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    AdvanceLedger positions;

    @Inject
    ReadTime time;

    @Test
    void a_years_exceptions_are_replaced_and_what_was_said_stays() {
        Hall hall = halls.found();
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String first = put(administrator, "/calendar/2023", tag(administrator, "/calendar/2023"), """
                {"exceptions":[{"date":"2023-10-02","kind":"HOLIDAY"},{"date":"2023-10-07","kind":"WORKDAY"}]}""")
                .statusCode(200)
                .body("exceptions.date", equalTo(List.of("2023-10-02", "2023-10-07")))
                .body("workingDays", hasSize(12))
                .body("workingDays[9].month", equalTo("2023-10"))
                .body("workingDays[9].days", equalTo(22))
                .extract()
                .header("ETag");
        put(administrator, "/calendar/2024", tag(administrator, "/calendar/2024"), """
                {"exceptions":[{"date":"2024-01-01","kind":"HOLIDAY"}]}""")
                .statusCode(200);
        assertThat(tag(administrator, "/calendar/2023")).isEqualTo(first);
        put(administrator, "/calendar/2023", first, """
                {"exceptions":[{"date":"2023-10-02","kind":"HOLIDAY"}]}""")
                .statusCode(200)
                .body("exceptions.date", equalTo(List.of("2023-10-02")))
                .body("workingDays[9].days", equalTo(21));
        put(administrator, "/calendar/2023", first, "{\"exceptions\":[]}")
                .statusCode(412)
                .body("type", equalTo(ProblemType.STALE.uri()));
        given().spec(administrator)
                .get("/calendar/2024")
                .then()
                .body("exceptions.date", equalTo(List.of("2024-01-01")));
        assertThat(ledger.rows("calendar_exception", hall)).isEqualTo(4);
        assertThat(time.calendar(hall).exceptions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/2023", "/schedule"})
    void a_change_that_names_no_version_is_refused(String path) {
        Hall hall = halls.found();
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        given().spec(administrator)
                .body(path.equals("/schedule") ? "{\"seasons\":[]}" : "{\"exceptions\":[]}")
                .put(path)
                .then()
                .statusCode(428)
                .body("type", equalTo(ProblemType.PRECONDITION_REQUIRED.uri()));
    }

    @Test
    void saying_what_is_known_takes_no_position() {
        Hall hall = halls.found();
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String seasons = "{\"seasons\":[" + SUMMER + "]}";
        String tag = put(administrator, "/schedule", "*", seasons)
                .statusCode(200)
                .extract()
                .header("ETag");
        long position = positions.current(hall);
        put(administrator, "/schedule", tag, seasons).statusCode(200).header("ETag", equalTo(tag));
        assertThat(positions.current(hall)).isEqualTo(position).isPositive();
    }

    @Test
    void seasons_are_replaced_and_answered_in_order() {
        Hall hall = halls.found();
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        given().spec(administrator).get("/schedule").then().body("seasons", hasSize(0));
        put(administrator, "/schedule", "*", "{\"seasons\":[" + WINTER + "," + SUMMER + "]}")
                .statusCode(200)
                .body("seasons.from", equalTo(List.of("2023-06-01", "2023-10-01")))
                .body("seasons[0].pmIn", equalTo("15:00"))
                .body("seasons[0].graceMinutes", equalTo(5));
        put(administrator, "/schedule", tag(administrator, "/schedule"), "{\"seasons\":[" + WINTER + "]}")
                .statusCode(200)
                .body("seasons.from", equalTo(List.of("2023-10-01")));
        assertThat(time.schedules(hall).seasons()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "别的年份       | /calendar/2023 | {'exceptions':[{'date':'2024-10-02','kind':'HOLIDAY'}]} | 422",
                "同一天两次     | /calendar/2023 | {'exceptions':[{'date':'2023-10-02','kind':'HOLIDAY'},{'date':'2023-10-02','kind':'WORKDAY'}]} | 422",
                "没有这一种     | /calendar/2023 | {'exceptions':[{'date':'2023-10-02','kind':'PARTY'}]} | 400",
                "没有例外这一项 | /calendar/2023 | {} | 400",
                "不是年份       | /calendar/abcd | {'exceptions':[]} | 400",
                "年份太远       | /calendar/9999 | {'exceptions':[]} | 400",
                "时间写错       | /schedule | {'seasons':[{'from':'2023-06-01','amIn':'8点','amOut':'12:00','pmIn':'15:00','pmOut':'18:00','graceMinutes':5}]} | 422",
                "没有这个时刻   | /schedule | {'seasons':[{'from':'2023-06-01','amIn':'08:61','amOut':'12:00','pmIn':'15:00','pmOut':'18:00','graceMinutes':5}]} | 422",
                "次序颠倒       | /schedule | {'seasons':[{'from':'2023-06-01','amIn':'12:30','amOut':'12:00','pmIn':'15:00','pmOut':'18:00','graceMinutes':5}]} | 422",
                "宽限太长       | /schedule | {'seasons':[{'from':'2023-06-01','amIn':'08:00','amOut':'12:00','pmIn':'15:00','pmOut':'18:00','graceMinutes':61}]} | 422",
            })
    void bad_input_changes_nothing(String situation, String path, String body, int status) {
        Hall hall = halls.found();
        put(halls.as(hall, AccountRole.ADMINISTRATOR), path, "*", body.replace('\'', '"'))
                .statusCode(status);
        assertThat(positions.current(hall)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void only_an_administrator_changes_and_only_offices_read(AccountRole role) {
        Hall hall = halls.withWindows(1);
        RequestSpecification by = halls.as(hall, role, "W01");
        boolean reads = List.of(
                        AccountRole.REVIEWER, AccountRole.LEADER, AccountRole.ADMINISTRATOR, AccountRole.AUDITOR)
                .contains(role);
        boolean changes = role == AccountRole.ADMINISTRATOR;
        for (String path : List.of("/calendar/2023", "/schedule")) {
            given().spec(by).get(path).then().statusCode(reads ? 200 : 403);
        }
        put(by, "/calendar/2023", "*", "{\"exceptions\":[]}").statusCode(changes ? 200 : 403);
        put(by, "/schedule", "*", "{\"seasons\":[]}").statusCode(changes ? 200 : 403);
    }

    private static String tag(RequestSpecification by, String path) {
        return given().spec(by).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse put(RequestSpecification by, String path, String tag, String body) {
        return given().spec(by).header("If-Match", tag).body(body).put(path).then();
    }
}
