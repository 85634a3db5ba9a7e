package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.AllAtOnce;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts come in bulk from a file, each with a first password that is seen once and kept nowhere. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AccountImportTest {
    @Inject
    TestHall halls;

    @Inject
    Session database;

    private Hall hall;
    private RequestSpecification administrator;
    private String prefix;
    private String file;

    @BeforeEach
    void write_a_file() {
        hall = halls.withWindows(1);
        administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        prefix = "i" + UUID.randomUUID().toString().substring(0, 8);
        file = """
                account,name,roles,unit,staffNo
                %1$s.zhang,张三,CHIEF_REPRESENTATIVE;STAFF_MEMBER,W01,0101
                %1$s.li,李四,STAFF_MEMBER,W01,0102
                %1$s.wang,王五,INSPECTOR,,
                """.formatted(prefix);
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_taken_once_and_twice_opens_nothing_and_makes_no_password(FileForm form) {
        send(form.of(file), "?dryRun=true")
                .statusCode(200)
                .body("added", equalTo(3))
                .body("firstPasswords", hasSize(0));
        signIn(prefix + ".wang", "whatever").then().statusCode(401);
        ValidatableResponse taken = send(form.of(file), "")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("lines", equalTo(3))
                .body("added", equalTo(3))
                .body("unchanged", equalTo(0))
                .body("firstPasswords.name", equalTo(List.of("张三", "李四", "王五")));
        List<Map<String, String>> first = taken.extract().path("firstPasswords");
        assertThat(first).extracting(each -> each.get("password")).doesNotHaveDuplicates();
        for (Map<String, String> each : first) {
            signIn(each).then().statusCode(200).body("mustChangePassword", equalTo(true));
        }
        given().spec(administrator)
                .get("/accounts/" + prefix + ".zhang")
                .then()
                .body("roles", equalTo(List.of("CHIEF_REPRESENTATIVE", "STAFF_MEMBER")))
                .body("unit", equalTo("W01"))
                .body("staffNo", equalTo("0101"));
        send(form.of(file), "")
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(3))
                .body("firstPasswords", hasSize(0));
    }

    @Test
    void two_runs_at_once_open_each_account_once_and_each_password_given_works() throws Exception {
        List<Response> answers = AllAtOnce.times(
                2,
                () -> given().spec(administrator)
                        .contentType("text/csv")
                        .body(FileForm.CSV.of(file))
                        .post("/imports/accounts"));
        List<Map<String, String>> first = answers.stream()
                .map(answer -> answer.<List<Map<String, String>>>path("firstPasswords"))
                .flatMap(Collection::stream)
                .toList();
        assertThat(first).hasSize(3);
        for (Map<String, String> each : first) {
            signIn(each).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "没有这个角色,     x1, 张三, KING,                 '',  '',   roles",
        "没有角色,         x1, 张三, '',                   '',  '',   roles",
        "首席代表没有窗口, x1, 张三, CHIEF_REPRESENTATIVE, '',  '',   unit",
        "没有这个窗口,     x1, 张三, INSPECTOR,            W77, '',   unit",
        "没有这个人,       x1, 张三, STAFF_MEMBER,         '',  9999, staffNo",
        "账号不合规,       me, 张三, INSPECTOR,            '',  '',   account",
        "没有姓名,         x1, '',   INSPECTOR,            '',  '',   name"
    })
    void one_bad_line_is_named_and_nobody_is_opened(
            String situation, String account, String name, String roles, String unit, String staffNo, String column) {
        String bad = file + String.join(",", account, name, roles, unit, staffNo) + "\n";
        send(FileForm.CSV.of(bad), "")
                .statusCode(422)
                .body("type", equalTo(ProblemType.IMPORT_ERRORS.uri()))
                .body("errors.line", hasItem(5))
                .body("errors.column", hasItem(column));
        given().spec(administrator).get("/accounts/" + prefix + ".zhang").then().statusCode(404);
    }

    @Test
    void a_list_changes_no_account_that_is_there_and_revives_none() {
        send(FileForm.CSV.of(file), "").statusCode(200);
        String promoted = file.replace("INSPECTOR", "ADMINISTRATOR");
        send(FileForm.CSV.of(promoted), "")
                .statusCode(422)
                .body("errors[0].line", equalTo(4))
                .body("errors[0].detail", containsString("修改账号"));
        given().spec(administrator)
                .post("/accounts/" + prefix + ".wang/end")
                .then()
                .statusCode(200);
        send(FileForm.CSV.of(file), "").statusCode(422).body("errors[0].detail", containsString("已停用"));
        RequestSpecification foreign = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        given().spec(foreign)
                .contentType("text/csv")
                .body(FileForm.CSV.of(file))
                .post("/imports/accounts")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("已被使用"));
    }

    @Test
    void a_first_password_stands_nowhere_in_the_database() {
        List<String> passwords =
                send(FileForm.CSV.of(file), "").statusCode(200).extract().path("firstPasswords.password");
        List<String> kept = database.createNativeQuery(
                        "select password_hash from account where hall_id = ?1", String.class)
                .setParameter(1, hall.id())
                .getResultList();
        assertThat(kept).hasSizeGreaterThan(3).allMatch(hash -> hash.startsWith("$2"));
        assertThat(kept).noneMatch(hash -> passwords.stream().anyMatch(hash::contains));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_an_administrator_opens_accounts_in_bulk(AccountRole role) {
        given().spec(halls.as(hall, role, "W01"))
                .contentType("text/csv")
                .body(FileForm.CSV.of(file))
                .post("/imports/accounts")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse send(byte[] content, String query) {
        return given().spec(administrator)
                .contentType("application/octet-stream")
                .body(content)
                .post("/imports/accounts" + query)
                .then();
    }

    private static Response signIn(Map<String, String> first) {
        return signIn(Objects.requireNonNull(first.get("account")), Objects.requireNonNull(first.get("password")));
    }

    private static Response signIn(String account, String password) {
        return given().contentType("application/json")
                .body(new SignIn(account, password, null))
                .post("/api/v1/sessions");
    }
}
