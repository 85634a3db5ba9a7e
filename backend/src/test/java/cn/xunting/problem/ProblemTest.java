package cn.xunting.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be answered is said in one form, in Chinese, without a word of the program's insides. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ProblemTest {
    private static final String FINDING = """
            {"item":"S2.1.2","unit":"W01","staffNo":"0102","occurredAt":"2023-10-09T01:30:00Z","quantity":1,"photos":[]}
            """;

    @Inject
    TestHall halls;

    @ParameterizedTest
    @CsvSource({
        "没有这个地址,     GET,    /nothing,           application/json,         NOT_FOUND",
        "没有这条记录,     GET,    /findings/{id},     application/json,         NOT_FOUND",
        "编号不是编号,     GET,    /findings/1-1-1-1-1, application/json,        INVALID_INPUT",
        "没有这个方法,     DELETE, /findings/{id},     application/json,         METHOD_NOT_ALLOWED",
        "没有这种内容格式, PUT,    /findings/{id},     application/xml,          UNSUPPORTED_FORMAT",
        "每页条数太多,     GET,    /findings?limit=501, application/json,        INVALID_INPUT",
        "每页条数不是数,   GET,    /findings?limit=x,  application/json,         INVALID_INPUT",
        "状态不认识,       GET,    /findings?state=X,  application/json,         INVALID_INPUT",
        "月份不是月份,     GET,    /findings?month=X,  application/json,         INVALID_INPUT",
        "游标不是游标,     GET,    /findings?cursor=%25, application/json,       INVALID_INPUT",
        "人员游标已不在,   GET,    /staff?cursor=eA,   application/json,         INVALID_INPUT",
    })
    void a_request_that_cannot_be_answered(
            String situation, Method method, String path, String contentType, ProblemType type) {
        Response answer = given().spec(halls.as(halls.withWindows(1), AccountRole.INSPECTOR))
                .contentType(contentType)
                .body(method == Method.PUT ? FINDING : "")
                .urlEncodingEnabled(false)
                .request(method, path.replace("{id}", UUID.randomUUID().toString()));
        demandProblem(answer, type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            没有内容     |                        |                            | ''
            不是 JSON    | {"item":               | {"item"                    | ''
            缺少条款     | "item":"S2.1.2",       |                            | /item
            条款是空值   | "item":"S2.1.2"        | "item":null                | /item
            字段拼错     | "staffNo"              | "staffno"                  | /staffno
            数量是小数   | "quantity":1           | "quantity":1.5             | /quantity
            数量是文字   | "quantity":1           | "quantity":"一"            | /quantity
            数量是空值   | "quantity":1           | "quantity":null            | /quantity
            时间没有时区 | 2023-10-09T01:30:00Z   | 2023-10-09T01:30:00        | /occurredAt
            照片不是列表 | "photos":[]            | "photos":"x"               | /photos
            """)
    void a_body_that_cannot_be_read_is_refused_by_pointer(
            String situation, @Nullable String correct, @Nullable String wrong, String pointer) {
        String body = correct == null ? "" : FINDING.replace(correct, wrong == null ? "" : wrong);
        Response answer = given().spec(halls.as(halls.withWindows(1), AccountRole.INSPECTOR))
                .body(body)
                .put("/findings/" + UUID.randomUUID());
        demandProblem(answer, ProblemType.INVALID_INPUT);
        if (!pointer.isEmpty()) {
            answer.then().body("errors[0].pointer", equalTo(pointer));
        }
    }

    private static void demandProblem(Response answer, ProblemType type) {
        answer.then()
                .statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", equalTo(type.uri()))
                .body("title", equalTo(type.title()))
                .body("status", equalTo(type.status()))
                .body("detail", matchesPattern(".*\\p{IsHan}.*"))
                .body(not(containsString("Exception")))
                .body(not(containsString("cn.xunting")));
    }
}
