package cn.xunting.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.DatabaseOwner;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.DecisionKind;
import cn.xunting.model.wire.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AuditApiTest {
    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    DatabaseOwner owner;

    @Test
    void who_did_what_and_from_where_is_readable_newest_first() {
        Hall hall = halls.withWindows(1);
        String name = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification inspector = TestHall.as(name);
        UUID finding = ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        ledger.decide(inspector, finding, DecisionKind.ABSENT, "不在").then().statusCode(201);
        given().spec(inspector).get("/audit").then().statusCode(403);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        given().spec(auditor)
                .queryParam("account", name)
                .get("/audit")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("REFUSED", "DECISION", "FINDING", "SIGN_IN")))
                .body("items.status", equalTo(List.of(403, 201, 201, 200)))
                .body("items.address", everyItem(equalTo("127.0.0.1")))
                .body("items[2].target", equalTo("/api/v1/findings/" + finding))
                .body("next", nullValue());
    }

    @Test
    void a_repeat_of_the_same_page_by_cursor_loses_and_doubles_nothing() {
        Hall hall = halls.withWindows(1);
        String name = halls.account(hall, AccountRole.INSPECTOR, null);
        RequestSpecification inspector = TestHall.as(name);
        for (int i = 0; i < 4; i++) {
            ledger.record(inspector, ledger.report("S2.1.2", "W01", "0102"));
        }
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        Response first = given().spec(auditor)
                .queryParam("account", name)
                .queryParam("limit", 3)
                .get("/audit");
        Response second = given().spec(auditor)
                .queryParam("account", name)
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get("/audit");
        assertThat(first.<List<Integer>>path("items.number")).hasSize(3);
        assertThat(second.<List<Integer>>path("items.number"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.<List<Integer>>path("items.number"));
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void imports_policies_accounts_and_exports_are_put_down_and_dry_runs_and_questions_are_not() {
        Hall hall = halls.withWindows(1);
        String name = halls.account(hall, AccountRole.ADMINISTRATOR, null);
        RequestSpecification administrator = TestHall.as(name);
        String calendar = "date,kind\n2023-10-02,HOLIDAY\n";
        given().spec(administrator)
                .contentType("text/csv")
                .body(calendar)
                .post("/imports/calendar?dryRun=true")
                .then()
                .statusCode(200);
        given().spec(administrator)
                .contentType("text/csv")
                .body(calendar)
                .post("/imports/calendar")
                .then()
                .statusCode(200);
        given().spec(administrator)
                .body("{\"policies\":{}}")
                .post("/months/2023-10/what-if")
                .then()
                .statusCode(200);
        given().spec(administrator)
                .body("{\"policy\":\"title.tie\",\"value\":\"EXCLUDE\",\"from\":\"2023-10\",\"reason\":\"说明\"}")
                .post("/regulation/adoptions")
                .then()
                .statusCode(201);
        given().spec(administrator).get("/audit/entries.csv").then().statusCode(200);
        given().spec(administrator)
                .queryParam("account", name)
                .get("/audit")
                .then()
                .body("items.action", equalTo(List.of("EXPORT", "POLICY", "IMPORT", "SIGN_IN")))
                .body("items[2].detail", equalTo("共 1 行，新增 1，修改 0，未变 0"));
    }

    @Test
    void the_file_holds_what_the_list_shows_and_no_formula() {
        Hall hall = halls.withWindows(1);
        String name = halls.account(hall, AccountRole.INSPECTOR, null);
        given().contentType("application/json")
                .header("User-Agent", "=cmd|' /C calc'!A0")
                .body(new SignIn(name, TestHall.PASSWORD, null))
                .post("/api/v1/sessions")
                .then()
                .statusCode(200);
        String file = given().spec(halls.as(hall, AccountRole.AUDITOR))
                .queryParam("account", name)
                .get("/audit/entries.csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("audit.csv"))
                .extract()
                .asString();
        assertThat(file)
                .contains("\"SIGN_IN\",\"" + name + "\",\"POST\",\"/api/v1/sessions\",\"200\"")
                .contains("\"'=cmd|");
    }

    @Test
    void a_failed_sign_in_is_put_down_with_its_reason_and_never_with_what_was_typed() {
        Hall hall = halls.withWindows(1);
        String name = halls.account(hall, AccountRole.INSPECTOR, null);
        given().contentType("application/json")
                .body(new SignIn(name, "not-the-password", null))
                .post("/api/v1/sessions")
                .then()
                .statusCode(401);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        String log = given().spec(auditor)
                .queryParam("account", name)
                .get("/audit")
                .then()
                .body("items.action", equalTo(List.of("SIGN_IN_FAILED")))
                .body("items[0].detail", containsString("密码不正确"))
                .extract()
                .asString();
        assertThat(log).doesNotContain("not-the-password");
    }

    @Test
    void days_and_actions_narrow_the_list() {
        Hall hall = halls.withWindows(1);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        list(auditor, "from=" + today + "&to=" + today + "&action=SIGN_IN").body("items", hasSize(1));
        list(auditor, "from=" + today.plusDays(1)).body("items", hasSize(0));
        list(auditor, "to=" + today.minusDays(1)).body("items", hasSize(0));
        list(auditor, "action=EXPORT").body("items", hasSize(0));
        given().spec(auditor).get("/audit?action=NOTHING").then().statusCode(400);
        given().spec(auditor).get("/audit?from=yesterday").then().statusCode(400);
        given().spec(auditor).get("/audit?cursor=eA").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = 'nobody' where hall_id = ? and number = 2",
                "update audit_entry set at = date_add(at, interval 1 second) where hall_id = ? and number = 2",
                "update audit_entry set detail = '' where hall_id = ? and number = 2",
                "update audit_entry set device = null where hall_id = ? and number = 2",
                "delete from audit_entry where hall_id = ? and number = 2",
            })
    void an_entry_changed_behind_the_application_is_found(String statement) {
        Hall hall = halls.withWindows(1);
        String name = halls.account(hall, AccountRole.AUDITOR, null);
        RequestSpecification auditor = TestHall.as(name);
        halls.as(hall, AccountRole.LEADER);
        halls.as(hall, AccountRole.LEADER);
        given().spec(auditor).get("/audit/verify").then().body("audit.state", equalTo("INTACT"));
        assertThat(owner.run(statement, hall.id())).isPositive();
        given().spec(auditor)
                .get("/audit/verify")
                .then()
                .body("intact", equalTo(false))
                .body("audit.state", equalTo("BROKEN"))
                .body("audit.firstBroken", equalTo(2))
                .body("ledger.state", equalTo("INTACT"));
    }

    @Test
    void a_log_cut_off_at_the_end_is_found_by_its_number_and_by_a_head_noted_down() {
        Hall hall = halls.withWindows(1);
        RequestSpecification auditor = halls.as(hall, AccountRole.AUDITOR);
        String head =
                given().spec(auditor).get("/audit/verify").then().extract().path("audit.head");
        halls.as(hall, AccountRole.LEADER);
        owner.run("delete from audit_entry where hall_id = ? and number >= 2", hall.id());
        given().spec(auditor).get("/audit/verify").then().body("audit.firstBroken", equalTo(2));
        owner.run("delete from audit_entry where hall_id = ?", hall.id());
        owner.run("delete from audit_head where hall_id = ?", hall.id());
        given().spec(auditor).get("/audit/verify").then().body("audit.state", equalTo("INTACT"));
        given().spec(auditor)
                .queryParam("auditHead", head)
                .get("/audit/verify")
                .then()
                .body("audit.state", equalTo("BROKEN"))
                .body("audit.detail", containsString("截去"));
    }

    @Test
    void no_hall_reads_another_halls_log() {
        Hall one = halls.withWindows(1);
        String name = halls.account(one, AccountRole.INSPECTOR, null);
        TestHall.as(name);
        list(halls.as(halls.found(), AccountRole.AUDITOR), "account=" + name).body("items", hasSize(0));
    }

    private static ValidatableResponse list(RequestSpecification by, String query) {
        return given().spec(by).get("/audit?" + query).then().statusCode(200);
    }
}
