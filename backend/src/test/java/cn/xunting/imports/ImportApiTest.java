package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ImportApiTest {
    private static final String UNITS = """
            code,kind,name,patrolOrder
            W01,WINDOW,医保窗口,1
            D01,DEPARTMENT,综合科,2
            """;
    private static final String STAFF = """
            staffNo,name
            0001,张三
            0002,李四
            0003,王五
            """;
    private static final String POSTINGS = """
            staffNo,unit,role,from,to,approval
            0001,W01,CHIEF_REPRESENTATIVE,2023-09-01,,批复一号
            0002,W01,STAFF,2023-09-01,2024-01-31,
            0003,D01,STAFF,2023-10-09,,
            """;

    @Inject
    TestHall halls;

    @ParameterizedTest
    @EnumSource
    void a_file_in_any_form_is_taken_once_and_twice_changes_nothing(FileForm form) {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        for (String[] file : new String[][] {{"units", UNITS}, {"staff", STAFF}, {"postings", POSTINGS}}) {
            int lines = (int) file[1].lines().count() - 1;
            send(administrator, file[0], form.of(file[1])).statusCode(200).body(Counts.of(lines, lines, 0, 0));
            send(administrator, file[0], form.of(file[1])).statusCode(200).body(Counts.of(lines, 0, 0, lines));
        }
        given().spec(administrator)
                .get("/units")
                .then()
                .body("items.name", equalTo(List.of("医保窗口", "综合科")))
                .body("items.kind", equalTo(List.of("WINDOW", "DEPARTMENT")));
        given().spec(administrator).get("/staff").then().body("items.name", equalTo(List.of("张三", "李四", "王五")));
        given().spec(administrator)
                .get("/postings?unit=W01")
                .then()
                .body("items.staffNo", equalTo(List.of("0001", "0002")))
                .body("items[0].approval", equalTo("批复一号"))
                .body("items[1].to", equalTo("2024-01-31"));
    }

    @Test
    void one_bad_line_among_many_is_named_and_nothing_is_taken() {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        String file = "staffNo,name\n"
                + IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> "%04d,%s".formatted(i, i == 100 ? "" : "人员" + i))
                        .collect(Collectors.joining("\n"));
        send(administrator, "staff", FileForm.CSV.of(file))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.IMPORT_ERRORS.uri()))
                .body("detail", containsString("1 处"))
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(101))
                .body("errors[0].column", equalTo("name"))
                .body(Counts.of(200, 0, 0, 0));
        given().spec(administrator).get("/staff").then().body("items", hasSize(0));
    }

    @Test
    void a_dry_run_says_what_would_be_and_takes_nothing() {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        send(administrator, "units", FileForm.CSV.of("code,kind,name,patrolOrder\nW01,WINDOW,旧名,1\n"));
        send(administrator, "units?dryRun=true", FileForm.CSV.of(UNITS + "W02,WINDOW,新窗口,3\n"))
                .statusCode(200)
                .body(Counts.of(3, 2, 1, 0));
        given().spec(administrator).get("/units").then().body("items.name", equalTo(List.of("旧名")));
        send(administrator, "units?dryRun=true", FileForm.CSV.of("code,kind\nW01,WINDOW\n"))
                .statusCode(422);
    }

    @Test
    void a_posting_may_only_name_units_and_people_that_are_there() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        String file = """
                staffNo,unit,role,from
                0101,W01,STAFF,2024-01-01
                9999,W01,STAFF,2024-01-01
                0101,W77,STAFF,2024-01-01
                """;
        send(administrator, "postings", FileForm.CSV.of(file))
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3, 4)))
                .body("errors.column", equalTo(List.of("staffNo", "unit")))
                .body(Counts.of(3, 0, 0, 0));
        given().spec(administrator).get("/postings").then().body("items", hasSize(6));
    }

    @Test
    void nobody_is_posted_twice_on_one_day_and_a_file_may_move_somebody() {
        RequestSpecification administrator = halls.as(halls.withWindows(2), AccountRole.ADMINISTRATOR);
        String overlapping = """
                staffNo,unit,role,from,to
                0102,W02,STAFF,2024-04-01,
                0103,W01,STAFF,2023-09-01,2024-03-31
                0103,W02,STAFF,2024-03-31,
                """;
        send(administrator, "postings", FileForm.CSV.of(overlapping))
                .statusCode(422)
                .body("errors.line", equalTo(List.of(2, 3, 4)))
                .body("errors.column", equalTo(List.of("from", "from", "from")))
                .body("errors[0].detail", containsString("已派驻 W01"))
                .body(Counts.of(3, 0, 0, 0));
        String moved = """
                staffNo,unit,role,from,to
                0102,W01,STAFF,2023-09-01,2024-03-31
                0102,W02,STAFF,2024-04-01,
                """;
        send(administrator, "postings", FileForm.CSV.of(moved)).statusCode(200).body(Counts.of(2, 1, 1, 0));
        send(administrator, "postings", FileForm.CSV.of(moved)).statusCode(200).body(Counts.of(2, 0, 0, 2));
    }

    @Test
    void two_files_at_once_do_not_post_one_person_twice() throws Exception {
        RequestSpecification administrator = halls.as(halls.withWindows(2), AccountRole.ADMINISTRATOR);
        send(administrator, "staff", FileForm.CSV.of("staffNo,name\n9001,新人\n")).statusCode(200);
        List<Callable<Integer>> files = List.of("W01", "W02").stream()
                .<Callable<Integer>>map(unit -> () -> send(
                                administrator,
                                "postings",
                                FileForm.CSV.of("staffNo,unit,role,from\n9001," + unit + ",STAFF,2024-04-01\n"))
                        .extract()
                        .statusCode())
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : both.invokeAll(files)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void ending_a_posting_by_importing_it_again_is_a_change() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        String file = """
                staffNo,unit,role,from,to
                0102,W01,STAFF,2023-09-01,2024-03-31
                0103,W01,STAFF,2023-09-01,
                """;
        send(administrator, "postings", FileForm.CSV.of(file)).statusCode(200).body(Counts.of(2, 0, 1, 1));
        given().spec(administrator)
                .get("/postings")
                .then()
                .body("items", hasSize(6))
                .body("items.find { it.staffNo == '0102' }.to", equalTo("2024-03-31"));
    }

    @Test
    void a_form_is_read_like_a_plain_body() {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        given().spec(administrator)
                .contentType("multipart/form-data")
                .multiPart("file", "单位.csv", FileForm.CSV_IN_GBK.of(UNITS), "text/csv")
                .post("/imports/units")
                .then()
                .statusCode(200)
                .body("added", equalTo(2));
        given().spec(administrator)
                .contentType("multipart/form-data")
                .multiPart("wrong", "text")
                .post("/imports/units")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "没有内容,   units, ''",
        "只有表头,   staff, 'staffNo,name'",
        "不是表格,   units, '{}'",
        "多出一列,   staff, 'staffNo,name,phone\n0001,张三,1'",
    })
    void a_file_that_holds_no_table_of_its_kind_says_so_or_takes_nothing(
            String situation, String kind, String content) {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        var answer = send(administrator, kind, FileForm.CSV.of(content)).extract();
        assertThat(answer.statusCode()).isIn(200, 422);
        assertThat(answer.<Integer>path("added")).isZero();
    }

    @Test
    void a_kind_that_cannot_be_imported_is_not_found() {
        RequestSpecification administrator = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        for (String kind : List.of("offices", "UNITS", "units.csv")) {
            send(administrator, kind, FileForm.CSV.of(UNITS))
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", containsString("units"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_but_an_administrator_imports(AccountRole role) {
        Hall hall = halls.withWindows(1);
        send(halls.as(hall, role, "W01"), "units", FileForm.CSV.of(UNITS))
                .statusCode(403)
                .body("type", equalTo(ProblemType.NOT_PERMITTED.uri()));
    }

    private static ValidatableResponse send(RequestSpecification by, String kind, byte[] content) {
        return given().spec(by)
                .contentType("application/octet-stream")
                .body(content)
                .post("/imports/" + kind)
                .then();
    }
}
