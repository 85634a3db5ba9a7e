package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.attendance.Punch;
import cn.xunting.attendance.ReadPunches;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MachineTableTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 9);
    private static final List<String> TITLE = List.of("打卡时间表 统计日期：2023-10-01 至 2023-10-31");

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    ReadPunches punches;

    @Test
    void a_dingtalk_month_is_read_by_people_and_days() {
        Hall hall = halls.withWindows(1);
        List<List<String>> rows = new ArrayList<>(List.of(TITLE, List.of("报表生成时间：2023-11-01 09:00")));
        rows.add(row(List.of("姓名", "考勤组", "部门", "工号", "职位"), 31, day -> day % 7 == 1 ? "日" : "" + day));
        rows.add(row(List.of("", "", "", "", ""), 31, day -> "周"));
        rows.add(row(
                List.of("张三", "大厅", "窗口", "0101", ""),
                31,
                day -> day == 9 ? "08:27\n12:01 \n14:20  17:31" : day == 31 ? "次日00:10" : day == 7 ? "休息" : ""));
        byte[] file = PunchFiles.workbook(List.of("月度汇总", "打卡时间"), List.of(List.of(List.of("汇总")), rows));
        PunchFiles.send(halls.as(hall, AccountRole.ADMINISTRATOR), "", file)
                .statusCode(200)
                .body(Counts.of(5, 5, 0, 0));
        assertThat(punches.between(hall, DAY, LocalDate.of(2023, 11, 1)))
                .containsExactly(
                        new Punch("0101", DAY.atTime(8, 27)),
                        new Punch("0101", DAY.atTime(12, 1)),
                        new Punch("0101", DAY.atTime(14, 20)),
                        new Punch("0101", DAY.atTime(17, 31)),
                        new Punch("0101", LocalDate.of(2023, 11, 1).atTime(0, 10)));
    }

    @Test
    void a_dingtalk_month_whose_numbers_stand_in_a_second_row_is_read_too() {
        Hall hall = halls.withWindows(1);
        List<List<String>> rows = new ArrayList<>(List.of(TITLE));
        rows.add(List.of("姓名", "工号", "打卡情况"));
        rows.add(row(List.of("", ""), 31, day -> "" + day));
        rows.add(row(List.of("张三", "0101"), 31, day -> day == 9 ? "08:27" : ""));
        rows.add(row(List.of("李四", ""), 31, day -> day == 9 ? "08:28" : ""));
        byte[] file = PunchFiles.workbook(List.of("表"), List.of(rows));
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        PunchFiles.send(administrator, "", file)
                .statusCode(422)
                .body("errors.line", equalTo(List.of(5)))
                .body("errors[0].detail", containsString("没有工号"));
        PunchFiles.send(administrator, "?skipUnknown=true", file)
                .statusCode(200)
                .body("added", equalTo(1));
        assertThat(punches.latest(hall)).hasValue(DAY.atTime(8, 27));
    }

    @Test
    void dingtalks_single_punches_are_read_and_missed_ones_pass() {
        Hall hall = halls.withWindows(1);
        List<List<String>> rows = List.of(
                List.of("原始记录 统计日期：2023-10-01 至 2023-10-31"),
                List.of("姓名", "工号", "考勤日期", "考勤时间", "打卡时间", "打卡结果"),
                List.of("张三", "0101", "23-10-09 星期一", "2023-10-09 08:30", "2023-10-09 08:27:13", "正常"),
                List.of("张三", "0101", "23-10-09 星期一", "2023-10-09 12:00", "", "缺卡"),
                List.of("张三", "0101", "23-10-09 星期一", "2023-10-09 17:30", "次日00:10", "正常"));
        byte[] file = PunchFiles.workbook(List.of("月度汇总", "原始记录"), List.of(List.of(List.of("汇总")), rows));
        PunchFiles.send(halls.as(hall, AccountRole.ADMINISTRATOR), "", file)
                .statusCode(200)
                .body(Counts.of(2, 2, 0, 0));
        assertThat(punches.between(hall, DAY, DAY.plusDays(1)))
                .containsExactly(
                        new Punch("0101", DAY.atTime(8, 27, 13)),
                        new Punch("0101", DAY.plusDays(1).atTime(0, 10)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            没有月份   | 打卡时间表                                | 1  | 08:27 | 没有写明月份
            日子不对   | 统计日期：2023-13-01 至 2023-13-31        | 1  | 08:27 | 不是一个日子
            对不上     | 统计日期：2023-10-05 至 2023-10-31        | 1  | 08:27 | 对不上
            没有日期列 | 统计日期：2023-10-01 至 2023-10-31        | 甲 | 08:27 | 没有 1 到 31
            不是时间   | 统计日期：2023-10-01 至 2023-10-31        | 1  | 旷工  | 不是打卡时间
            """)
    void a_dingtalk_month_that_cannot_be_trusted_is_refused(
            String situation, String title, String day, String cell, String expected) {
        Hall hall = halls.withWindows(1);
        byte[] file = PunchFiles.workbook(
                List.of("表"), List.of(List.of(List.of(title), List.of("姓名", "工号", day), List.of("张三", "0101", cell))));
        PunchFiles.send(halls.as(hall, AccountRole.ADMINISTRATOR), "", file)
                .statusCode(422)
                .body("errors[0].detail", containsString(expected));
        assertThat(ledger.rows("punch", hall)).isZero();
    }

    @Test
    void a_table_of_a_halls_own_is_read_by_its_mapping() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        byte[] file = FileForm.CSV_IN_GBK.of("门禁记录\n卡号,人员编号,日期,时刻\n7,0101,2023/10/9,8:27 12:01\n8,0102,2023/10/9,\n");
        PunchFiles.send(administrator, "", file).statusCode(422);
        PunchFiles.send(administrator, "?mapping=gate", file).statusCode(404);
        String mapping = "{\"staffNo\":\"人员编号\",\"date\":\"日期\",\"time\":\"时刻\"}";
        for (int twice = 0; twice < 2; twice++) {
            given().spec(administrator)
                    .body(mapping)
                    .put("/imports/mappings/gate")
                    .then()
                    .statusCode(200)
                    .body("mapping.staffNo", equalTo("人员编号"));
        }
        given().spec(administrator).get("/imports/mappings").then().body("items", hasSize(1));
        PunchFiles.send(halls.as(hall, AccountRole.REVIEWER), "?mapping=gate", file)
                .statusCode(200)
                .body(Counts.of(2, 2, 0, 0));
        assertThat(punches.latest(hall)).hasValue(DAY.atTime(12, 1));
        given().spec(administrator).delete("/imports/mappings/gate").then().statusCode(204);
        given().spec(administrator).delete("/imports/mappings/gate").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            没有时间 | {"staffNo":"a"}
            两种都有 | {"staffNo":"a","dateTime":"b","date":"c","time":"d"}
            只有日期 | {"staffNo":"a","date":"c"}
            没有工号 | {"dateTime":"b"}
            行号不对 | {"staffNo":"a","dateTime":"b","headerRow":0}
            """)
    void a_mapping_that_reads_nothing_is_refused(String situation, String mapping) {
        Hall hall = halls.found();
        given().spec(halls.as(hall, AccountRole.ADMINISTRATOR))
                .body(mapping)
                .put("/imports/mappings/m")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().spec(halls.as(hall, AccountRole.REVIEWER))
                .body("{\"staffNo\":\"a\",\"dateTime\":\"b\"}")
                .put("/imports/mappings/m")
                .then()
                .statusCode(403);
    }

    private static List<String> row(List<String> before, int days, IntFunction<String> cell) {
        List<String> row = new ArrayList<>(before);
        IntStream.rangeClosed(1, days).mapToObj(cell).forEach(row::add);
        return row;
    }
}
