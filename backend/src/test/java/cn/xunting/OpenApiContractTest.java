package cn.xunting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the running server to the contract other programs read. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OpenApiContractTest {
    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    @Test
    void the_running_server_is_what_the_contract_says() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("xunting.openapi.write")) {
            Files.writeString(CONTRACT, served);
        }
        assertThat(served)
                .as(
                        "openapi.yaml is the contract: change it on purpose, with ./xunting openapi, and say so in the commit")
                .isEqualTo(Files.readString(CONTRACT));
    }
}
