package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import cn.xunting.DatabaseForTests;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no token; {@link AccessMatrixTest} walks every operation without one. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ClosedByDefaultTest {
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
