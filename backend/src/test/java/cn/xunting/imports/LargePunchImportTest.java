package cn.xunting.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.TestLedger;
import cn.xunting.access.Caller;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.wire.Officer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LargePunchImportTest {
    private static final Logger LOG = Logger.getLogger(LargePunchImportTest.class);
    private static final int PEOPLE = 132;

    @Inject
    TestHall halls;

    @Inject
    TestLedger ledger;

    @Inject
    ImportJobs jobs;

    @Inject
    AdjustableClock clock;

    @AfterEach
    void back_to_the_present() {
        clock.ahead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {25_344, 100_000})
    void a_large_file_is_taken_behind_its_answer_and_twice_changes_nothing(int lines) {
        Hall hall = halls.withWindows(PEOPLE / 6);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        byte[] file = FileForm.CSV.of(PunchFiles.contract(lines, PEOPLE));
        long start = System.nanoTime();
        JsonPath first = await(administrator, file);
        LOG.infof("Imported: lines=%d milliseconds=%d", lines, (System.nanoTime() - start) / 1_000_000);
        assertThat(first.getString("state")).isEqualTo("DONE");
        assertThat(first.getInt("lines")).isEqualTo(lines);
        assertThat(first.getInt("done")).isEqualTo(lines);
        assertThat(first.getInt("result.added")).isEqualTo(lines);
        assertThat(ledger.rows("punch", hall)).isEqualTo(lines);
        JsonPath again = await(administrator, file);
        assertThat(again.getInt("result.added")).isZero();
        assertThat(again.getInt("result.unchanged")).isEqualTo(lines);
    }

    @Test
    void a_large_file_with_errors_is_refused_at_once() {
        Hall hall = halls.withWindows(PEOPLE / 6);
        byte[] file = FileForm.CSV.of(PunchFiles.contract(25_344, PEOPLE) + "0101,2023-10-09 8:27\n");
        PunchFiles.send(halls.as(hall, AccountRole.ADMINISTRATOR), "", file)
                .statusCode(422)
                .body("errors.line", equalTo(List.of(25_346)));
        assertThat(ledger.rows("punch", hall)).isZero();
        assertThat(ledger.rows("import_job", hall)).isZero();
    }

    @Test
    void a_file_of_more_punches_than_the_bound_is_refused() {
        Hall hall = halls.withWindows(PEOPLE / 6);
        byte[] file = FileForm.CSV.of(PunchFiles.contract(200_001, PEOPLE));
        PunchFiles.send(halls.as(hall, AccountRole.ADMINISTRATOR), "", file)
                .statusCode(422)
                .body("errors[0].detail", containsString("200000"));
    }

    @Test
    void a_job_whose_backend_is_gone_has_failed_and_says_to_import_again() {
        Hall hall = halls.withWindows(1);
        RequestSpecification administrator = halls.as(hall, AccountRole.ADMINISTRATOR);
        Officer officer = new Officer("gone", "无", List.of(AccountRole.ADMINISTRATOR), null, null, false);
        UUID job = jobs.start(new Caller(hall, 0, officer, UUID.randomUUID()), "punches", 10);
        given().spec(administrator)
                .get("/imports/jobs/" + job)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("problem", nullValue());
        clock.ahead(Duration.ofSeconds(121));
        given().spec(administrator)
                .get("/imports/jobs/" + job)
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("problem.detail", containsString("重新导入"));
        clock.ahead(Duration.ZERO);
        RequestSpecification stranger = halls.as(halls.found(), AccountRole.ADMINISTRATOR);
        given().spec(stranger).get("/imports/jobs/" + job).then().statusCode(404);
        given().spec(administrator).get("/imports/jobs/1").then().statusCode(400);
    }

    private static JsonPath await(RequestSpecification by, byte[] file) {
        ExtractableResponse<Response> answer =
                PunchFiles.send(by, "", file).statusCode(202).extract();
        String place = answer.header("Location");
        assertThat(place).endsWith("/api/v1/imports/jobs/" + answer.path("job"));
        for (int asked = 0; asked < 10_000; asked++) {
            JsonPath job =
                    given().spec(by).get("/imports/jobs/" + answer.path("job")).jsonPath();
            if (!job.getString("state").equals("RUNNING")) {
                return job;
            }
        }
        throw new AssertionError("The import does not end");
    }
}
