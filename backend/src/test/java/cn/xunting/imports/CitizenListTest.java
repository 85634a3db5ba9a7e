package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 好差评 and 投诉, as other systems export them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CitizenListTest {
    private static final String CITIZEN = "欧阳锦程甲";
    private static final String MOBILE = "13956307741";
    private static final String IDENTITY = "341822197003070918";
    private static final String RATINGS = """
            评价编号,评价时间,评价结果,评价器编号,工号,申请人姓名,联系电话,身份证号,评价内容
            P1,2023-10-09 09:10,不满意,D-7,0102,%1$s,%2$s,%3$s,%1$s说等了一小时 回电 %2$s 或 139-5630-7741 证件 %3$s
            P2,2023-10-09 10:10,非常满意,D-7,0102,%1$s,%2$s,%3$s,很好
            P3,2023-10-10 10:10,1,D-7,,%1$s,%2$s,%3$s,
            """.formatted(CITIZEN, MOBILE, IDENTITY);

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    Session database;

    private Hall hall;
    private RequestSpecification administrator;

    @BeforeEach
    void found_a_hall_whose_devices_are_known() {
        hall = halls.withWindows(2);
        administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        load("counters", FileForm.CSV, "code,unit\nD-7,W01\n8号工位,W02\n").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(FileForm.class)
    void bad_ratings_become_findings_that_wait_to_be_verified_and_a_repeat_changes_nothing(FileForm form) {
        load("ratings", form, RATINGS)
                .statusCode(200)
                .body(Counts.of(3, 2, 0, 1))
                .body("notices", hasSize(2))
                .body("notices[0]", containsString("申请人姓名"))
                .body("notices[0]", containsString("没有保存"))
                .body("notices[1]", containsString("1 条是三星及以上"));
        load("ratings", form, RATINGS).statusCode(200).body(Counts.of(3, 0, 0, 3));
        findings()
                .body("items.item", equalTo(List.of("S3.6.2", "S3.6.2")))
                .body("items.unit", equalTo(List.of("W01", "W01")))
                .body("items.state", equalTo(List.of("RECORDED", "RECORDED")))
                .body("items.find { it.staffNo == '0102' }.note", containsString("等了一小时"));
        given().spec(administrator)
                .get("/months/2023-10/results/W01")
                .then()
                .body("total", equalTo("93.00"))
                .body("pending", hasSize(2));
    }

    @Test
    void the_citizen_is_nowhere_in_the_database_and_in_no_answer() {
        String answer = load("ratings", FileForm.XLSX, RATINGS)
                .statusCode(200)
                .extract()
                .asString();
        String complaints = """
                投诉编号,投诉时间,影响,单位编号,投诉人,手机号码,投诉内容
                T1,2023-10-09 15:00,重大,W02,%1$s,%2$s,%1$s 来电 +86 %2$s 反映推诿
                """.formatted(CITIZEN, MOBILE);
        answer += load("complaints", FileForm.CSV, complaints)
                .statusCode(200)
                .extract()
                .asString();
        answer += load("complaints", FileForm.CSV, complaints.replace("W02", "W99"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(CITIZEN, MOBILE, IDENTITY);
        List<String> said = everyText();
        assertThat(said).anyMatch(text -> text.contains("反映推诿"));
        assertThat(said)
                .noneMatch(text -> text.contains(CITIZEN))
                .noneMatch(text -> text.contains(MOBILE))
                .noneMatch(text -> text.contains("139-5630-7741"))
                .noneMatch(text -> text.contains(IDENTITY));
    }

    @Test
    void complaints_are_of_two_gravities() {
        load("complaints", FileForm.CSV, """
                        id,occurredAt,impact,counter,staffNo,matter
                        T1,2023-10-09 15:00,,8号工位,0202,甲
                        T2,2023-10-09 16:00,重大,,0202,乙
                        T3,2023-10-09 17:00,一般,8号工位,,丙
                        """)
                .statusCode(200)
                .body(Counts.of(3, 3, 0, 0))
                .body("notices", nullValue());
        findings()
                .body("items.find { it.matter == '甲' }.item", equalTo("S2.2.1"))
                .body("items.find { it.matter == '乙' }.item", equalTo("S2.2.2"))
                .body("items.find { it.matter == '乙' }.unit", equalTo("W02"))
                .body("items.find { it.matter == '丙' }.item", equalTo("S2.2.1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不认识的列             | ratings    | id,occurredAt,stars,unit,颜色      | P1,2023-10-09 09:10,1,W01,红     | 颜色
            缺星级                 | ratings    | id,occurredAt,unit                 | P1,2023-10-09 09:10,W01          | stars
            没有这种星级           | ratings    | id,occurredAt,stars,unit           | P1,2023-10-09 09:10,6,W01        | stars
            看不出单位             | ratings    | id,occurredAt,stars                | P1,2023-10-09 09:10,1            | unit
            不认识的评价器         | ratings    | id,occurredAt,stars,device         | P1,2023-10-09 09:10,1,D-9        | unit
            评价器与单位不符       | ratings    | id,occurredAt,stars,device,unit    | P1,2023-10-09 09:10,1,D-7,W02    | unit
            没有这个单位           | ratings    | id,occurredAt,stars,unit           | P1,2023-10-09 09:10,1,W09        | unit
            当日不在岗             | ratings    | id,occurredAt,stars,unit,staffNo   | P1,2023-10-09 09:10,1,W01,0202   | staffNo
            影响写错               | complaints | id,occurredAt,impact,unit          | T1,2023-10-09 09:10,很大,W01     | impact
            编号重复               | complaints | id,occurredAt,unit                 | T1,2023-10-09 09:10,W01;T1,2023-10-09 09:11,W01 | id
            工位属于没有的单位     | counters   | code,unit                          | D-8,W09                          | unit
            """)
    void what_is_wrong_is_named_by_line_and_column_and_nothing_is_taken(
            String situation, String kind, String header, String lines, String column) {
        long before = ledger.rows("finding", hall) + ledger.rows("counter", hall);
        load(kind, FileForm.CSV, header + "\n" + lines.replace(";", "\n") + "\n")
                .statusCode(422)
                .body("errors[0].column", equalTo(column));
        assertThat(ledger.rows("finding", hall) + ledger.rows("counter", hall))
                .as(situation)
                .isEqualTo(before);
    }

    @Test
    void a_dry_run_keeps_nothing_and_a_line_that_changed_is_refused() {
        given().spec(administrator)
                .contentType("text/csv")
                .body(FileForm.CSV.of(RATINGS))
                .post("/imports/ratings?dryRun=true")
                .then()
                .statusCode(200)
                .body(Counts.of(3, 2, 0, 1));
        assertThat(ledger.rows("finding", hall)).isZero();
        load("ratings", FileForm.CSV, RATINGS).statusCode(200);
        load("ratings", FileForm.CSV, RATINGS.replace("09:10", "09:11"))
                .statusCode(422)
                .body("errors[0].line", equalTo(2));
        load("counters", FileForm.CSV, "code,unit\nD-7,W02\n").statusCode(200).body(Counts.of(1, 0, 1, 0));
    }

    private ValidatableResponse load(String kind, FileForm form, String lines) {
        return given().spec(administrator)
                .contentType("application/octet-stream")
                .body(form.of(lines))
                .post("/imports/" + kind)
                .then();
    }

    private ValidatableResponse findings() {
        return given().spec(administrator).get("/findings?month=2023-10").then().statusCode(200);
    }

    /** Every cell of every table, as text. */
    private List<String> everyText() {
        return database.doReturningWork(connection -> {
            List<String> tables = new ArrayList<>();
            List<String> said = new ArrayList<>();
            try (Statement sql = connection.createStatement()) {
                try (ResultSet found = sql.executeQuery(
                        "select table_name from information_schema.tables where table_schema = database()")) {
                    while (found.next()) {
                        tables.add(found.getString(1));
                    }
                }
                for (String table : tables) {
                    read(sql, table, said);
                }
            }
            return said;
        });
    }

    private static void read(Statement sql, String table, List<String> said) throws SQLException {
        try (ResultSet found = sql.executeQuery("select * from `" + table + "`")) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (int column = 1; column <= columns; column++) {
                    String text = found.getString(column);
                    if (text != null) {
                        said.add(text);
                    }
                }
            }
        }
    }
}
