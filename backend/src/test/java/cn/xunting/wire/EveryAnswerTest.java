package cn.xunting.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.xunting.DatabaseForTests;
import cn.xunting.model.Protocol;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EveryAnswerTest {
    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/api/v1/units", "/api/v1/nowhere", "/nowhere"})
    void says_the_time_and_the_protocol_whatever_it_answers(String path) {
        Response answer = given().get(path);
        assertThat(answer.header(Protocol.SPOKEN_HEADER)).isEqualTo("1");
        assertThat(answer.header(Protocol.OLDEST_PHONE_HEADER)).isEqualTo("1");
        assertThat(Duration.between(Instant.parse(answer.header(Protocol.TIME_HEADER)), clock.instant())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void health_says_the_protocol() {
        given().get("/q/health/live")
                .then()
                .body("checks.name", hasItem("protocol"))
                .body("checks.find { it.name == 'protocol' }.data.spoken", equalTo(Protocol.CURRENT));
    }
}
