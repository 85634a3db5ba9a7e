package cn.xunting.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An operation that the running backend documents.
 *
 * @param path with its parameters still in braces
 * @param mediaType of the body it wants, or empty
 */
record Operation(Method method, String path, String mediaType) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "head", "patch");

    static List<Operation> all() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString())
                .get("paths");
        List<Operation> all = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> all.add(new Operation(
                                Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                mediaType(operation.getValue())))));
        return all;
    }

    private static String mediaType(JsonNode operation) {
        Iterator<String> types = operation.at("/requestBody/content").fieldNames();
        String first = types.hasNext() ? types.next() : "";
        return first.equals("*/*") ? "text/csv" : first;
    }

    /** The answer to a call with made-up parameters and a body that means nothing. */
    Response call(RequestSpecification by) {
        RequestSpecification request = given().spec(by);
        if (!mediaType.isEmpty()) {
            request = request.contentType(mediaType).body("{}".getBytes(UTF_8));
        }
        return request.request(method, path.replaceAll("\\{[^}]*}", "1"));
    }

    String name() {
        return method + " " + path;
    }
}
