package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ClosedByDefaultTest {
    @Test
    void without_a_token_every_operation_but_signing_in_and_refreshing_answers_401() throws IOException {
        assertThat(Operation.all())
                .hasSizeGreaterThan(20)
                .filteredOn(operation -> !isRefused(operation.call(given())))
                .extracting(Operation::name)
                .containsExactlyInAnyOrder(
                        "POST /api/v1/sessions",
                        "POST /api/v1/sessions/refresh",
                        "POST /api/v1/sessions/enrolments",
                        "POST /api/v1/sessions/oidc",
                        "POST /api/v1/sessions/oidc/attempts");
    }

    private static boolean isRefused(Response answer) {
        return answer.statusCode() == 401
                && answer.contentType().startsWith("application/problem+json")
                && answer.header("WWW-Authenticate").equals("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJ1cG4iOiJhZG1pbiJ9."})
    void a_token_that_is_none_is_no_better_than_none(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo(ProblemType.NOT_SIGNED_IN.uri()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void health_is_open(String kind) {
        given().get("/q/health/" + kind).then().statusCode(200);
    }
}
