package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.attendance.Punch;
import cn.xunting.attendance.ReadPunches;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.AdvanceLedger;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PunchImportTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 9);
    private static final String THREE = """
            staffNo,time
            0102,2023-10-09 12:01:30
            0101,2023-10-09 08:27
            0101,2023-10-09 00:00
            """;

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    ReadPunches punches;

    @Inject
    AdvanceLedger positions;

    @Inject
    AdjustableClock clock;

    @ParameterizedTest
    @EnumSource
    void a_file_in_any_form_is_taken_once_and_twice_changes_nothing(FileForm form) {
        Hall hall = halls.withWindows(1);
        RequestSpecification reviewer = halls.as(hall, AccountRole.REVIEWER);
        PunchFiles.send(reviewer, "", form.of(THREE)).statusCode(200).body(Counts.of(3, 3, 0, 0));
        assertThat(punches.between(hall, DAY, DAY))
                .containsExactly(
                        new Punch("0101", DAY.atTime(0, 0)),
                        new Punch("0101", DAY.atTime(8, 27)),
                        new Punch("0102", DAY.atTime(12, 1, 30)));
        long position = positions.current(hall);
        PunchFiles.send(reviewer, "", form.of(THREE)).statusCode(200).body(Counts.of(3, 0, 0, 3));
        assertThat(positions.current(hall)).as("nothing new moves nothing").isEqualTo(position);
        assertThat(position).isPositive();
    }

    @Test
    void the_latest_punch_is_told_by_the_halls_clock() {
        Hall hall = halls.withWindows(1);
        assertThat(punches.latest(hall)).isEmpty();
        PunchFiles.send(halls.as(hall, AccountRole.ADMINISTRATOR), "", FileForm.CSV.of(THREE))
                .statusCode(200);
        assertThat(punches.latest(hall)).hasValue(DAY.atTime(12, 1, 30));
        assertThat(punches.between(hall, DAY.minusDays(1), DAY.minusDays(1))).isEmpty();
    }

    @Test
    void two_hundred_punches_are_counted_with_those_that_stand_twice() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String file = PunchFiles.contract(200, 6);
        PunchFiles.send(administrator, "", FileForm.CSV.of(file + file.substring(file.indexOf('\n') + 1)))
                .statusCode(200)
                .body(Counts.of(400, 200, 0, 200));
        assertThat(ledger.rows("punch", hall)).isEqualTo(200);
    }

    @Test
    void a_dry_run_says_what_would_be_and_takes_nothing() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        PunchFiles.send(administrator, "?dryRun=true", FileForm.CSV.of(THREE))
                .statusCode(200)
                .body(Counts.of(3, 3, 0, 0));
        assertThat(ledger.rows("punch", hall)).isZero();
        assertThat(ledger.rows("punch_batch", hall)).isZero();
        assertThat(positions.current(hall)).isZero();
    }

    @Test
    void unknown_people_are_named_once_each_and_left_out_on_request() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        byte[] file = FileForm.CSV.of(THREE + "9998,2023-10-09 08:27\n9999,2023-10-09 08:28\n9998,2023-10-09 12:00\n");
        PunchFiles.send(administrator, "", file)
                .statusCode(422)
                .body("type", equalTo(ProblemType.IMPORT_ERRORS.uri()))
                .body("errors.line", equalTo(List.of(5, 6)))
                .body("errors[0].detail", containsString("9998（共 2 条）"))
                .body(Counts.of(6, 0, 0, 0));
        assertThat(ledger.rows("punch", hall)).isZero();
        PunchFiles.send(administrator, "?skipUnknown=true", file)
                .statusCode(200)
                .body("skipped.staffNo", equalTo(List.of("9998", "9999")))
                .body("skipped.lines", equalTo(List.of(2, 1)))
                .body("added", equalTo(3));
    }

    @Test
    void a_punch_of_the_day_after_tomorrow_is_an_error_of_its_line() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        LocalDateTime now = hall.time().wallClock(clock.instant());
        String file = "staffNo,time\n0101,%s\n0101,%s\n"
                .formatted(
                        PunchFiles.text(now.plus(Duration.ofHours(23))),
                        PunchFiles.text(now.plus(Duration.ofHours(25))));
        PunchFiles.send(administrator, "", FileForm.CSV.of(file))
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3)));
        assertThat(ledger.rows("punch", hall)).isZero();
    }

    @Test
    void a_machines_log_is_known_by_its_content() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        String log = "     0101\t2023-10-09 08:27:11\t1\t0\t1\t0\r\n\r\n     0102\t2023-10-09 12:00:59\t1\t0\t1\t0\r\n";
        PunchFiles.send(administrator, "", FileForm.CSV.of(log)).statusCode(200).body(Counts.of(2, 2, 0, 0));
        assertThat(punches.between(hall, DAY, DAY))
                .containsExactly(new Punch("0101", DAY.atTime(8, 27, 11)), new Punch("0102", DAY.atTime(12, 0, 59)));
        PunchFiles.send(administrator, "", FileForm.CSV.of(log + "     0102\t2023-13-09 12:00:59\t1\n0103\n"))
                .statusCode(422)
                .body("errors.line", equalTo(List.of(4, 5)));
    }

    @Test
    void a_form_is_read_like_a_plain_body() {
        RequestSpecification administrator = halls.as(halls.withWindows(1), AccountRole.ADMINISTRATOR);
        given().spec(administrator)
                .contentType("multipart/form-data")
                .multiPart("file", "打卡.csv", FileForm.CSV_IN_GBK.of(THREE), "text/csv")
                .post("/imports/punches?dryRun=true")
                .then()
                .statusCode(200)
                .body("added", equalTo(3))
                .body("skipped", hasSize(0));
        given().spec(administrator)
                .contentType("multipart/form-data")
                .multiPart("wrong", "text")
                .post("/imports/punches")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "REVIEWER"})
    void nobody_else_imports_punches(AccountRole role) {
        PunchFiles.send(halls.as(halls.withWindows(1), role, "W01"), "", FileForm.CSV.of(THREE))
                .statusCode(403);
    }
}
