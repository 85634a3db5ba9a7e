package cn.xunting.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.xunting.AdjustableClock;
import cn.xunting.DatabaseForTests;
import cn.xunting.TestHall;
import cn.xunting.hall.Hall;
import cn.xunting.model.AccountRole;
import cn.xunting.model.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, and what is turned away before anybody reads it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class GateApiTest {
    private static final int MEGABYTE = 1 << 20;

    @Inject
    TestHall halls;

    @Inject
    RequestRates rates;

    @Inject
    AdjustableClock clock;

    @Inject
    Session database;

    @AfterEach
    void setTheClock() {
        clock.letGo();
        clock.ahead(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assets/console.js",
                "/console/sign-in",
                "/nothing",
                "/q/openapi",
                "/q/health/live",
                "/api/v1/units",
                "/api/v1/nothing",
                "/api/v1/months/2023-10/results"
            })
    void every_answer_says_what_a_browser_may_do_with_it(String path) {
        given().header("Origin", "https://elsewhere.example")
                .get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Strict-Transport-Security", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void the_page_needs_nothing_its_policy_forbids() {
        String page = given().get("/console/sign-in").asString();
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain("<style", " style=", " onclick=");
    }

    @Test
    void the_explorer_of_the_contract_opens() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(containsString("swagger-ui"));
    }

    @Test
    void what_is_personal_is_kept_nowhere_and_results_are_asked_for_each_time() {
        Hall hall = halls.withWindows(1);
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .get("/leaves?month=2023-10")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
        Response results = given().spec(halls.as(hall, AccountRole.AUDITOR)).get("/months/2023-10/results");
        results.then().statusCode(200);
        assertThat(results.headers().getValues("Cache-Control")).containsExactly("no-cache, private");
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .header("If-None-Match", results.header("ETag"))
                .get("/months/2023-10/results")
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("no-cache, private"));
    }

    @Test
    void a_json_body_beyond_two_megabytes_is_refused_whether_it_says_its_size_or_not() throws Exception {
        byte[] body = ("{\"account\":\"" + "a".repeat(2 * MEGABYTE) + "\",\"password\":\"p\"}")
                .getBytes(StandardCharsets.UTF_8);
        demandTooLarge(send("POST", "sessions", "application/json", BodyPublishers.ofByteArray(body)), "2 MB");
        demandTooLarge(
                send(
                        "POST",
                        "sessions",
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))),
                "2 MB");
        byte[] within =
                ("{\"account\":\"" + "a".repeat(MEGABYTE) + "\",\"password\":\"p\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(send("POST", "sessions", "application/json", BodyPublishers.ofByteArray(within))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_file_may_be_larger_but_not_beyond_32_megabytes() throws Exception {
        demandTooLarge(
                send("POST", "imports/punches", "text/csv", BodyPublishers.ofByteArray(new byte[32 * MEGABYTE + 1])),
                "32 MB");
        assertThat(send("POST", "imports/punches", "text/csv", BodyPublishers.ofByteArray(new byte[3 * MEGABYTE]))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_file_in_chunks_is_held_to_its_limit_and_told_why() throws Exception {
        String token = token(halls.account(halls.found(), AccountRole.ADMINISTRATOR, null));
        byte[] file = new byte[33 * MEGABYTE];
        demandTooLarge(chunked("POST", "imports/staff", "text/csv", token, file), "32 MB");
        demandTooLarge(chunked("PUT", "photos/" + "a".repeat(64), "image/png", token, file), "12 MB");
        byte[] form = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                        + "a".repeat(33 * MEGABYTE) + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        demandTooLarge(chunked("POST", "imports/staff", "multipart/form-data; boundary=x", token, form), "32 MB");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 48})
    void a_form_beyond_its_limit_is_refused_before_it_is_read(int megabytes) throws Exception {
        byte[] form = new byte[megabytes * MEGABYTE];
        demandTooLarge(
                send("POST", "imports/staff", "multipart/form-data; boundary=x", BodyPublishers.ofByteArray(form)),
                "32 MB");
    }

    @Test
    void a_socket_that_sends_chunk_after_chunk_is_answered_with_a_problem() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String head = String.join(
                    "\r\n",
                    "POST /api/v1/sessions HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked",
                    "Connection: close",
                    "",
                    "");
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            chunk(out, "{\"account\":\"");
            for (int sent = 0; sent <= 2 * MEGABYTE; sent += MEGABYTE / 8) {
                chunk(out, "a".repeat(MEGABYTE / 8));
            }
            chunk(out, "\",\"password\":\"p\"}");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains(ProblemType.TOO_LARGE.uri())
                    .contains("请分几次提交");
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String token(String account) {
        return given().contentType("application/json")
                .body("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, TestHall.PASSWORD))
                .post("/api/v1/sessions")
                .path("accessToken");
    }

    private static HttpResponse<String> chunked(String method, String path, String type, String token, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    private static void demandTooLarge(HttpResponse<String> answer, String limit) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonPath problem = JsonPath.from(answer.body());
        assertThat(problem.getString("type")).isEqualTo(ProblemType.TOO_LARGE.uri());
        assertThat(problem.getString("detail")).contains(limit);
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + path))
                .header("Content-Type", type)
                .method(method, body)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    @Test
    void an_account_that_asks_too_often_is_told_when_to_come_again_and_nobody_else_is() {
        Hall hall = halls.found();
        String account = halls.account(hall, AccountRole.AUDITOR, null);
        RequestSpecification by = TestHall.as(account);
        clock.stop();
        given().spec(by).get("/accounts/me").then().statusCode(200);
        long id = database.createNativeQuery("select id from account where account = ?1", Long.class)
                .setParameter(1, account)
                .getSingleResult();
        for (long request = 1; request < RequestRates.ACCOUNT_BURST; request++) {
            rates.demandAccount(id);
        }
        given().spec(by)
                .get("/accounts/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo(ProblemType.TOO_MANY_REQUESTS.uri()))
                .body("detail", containsString("这个账号"));
        given().spec(halls.as(hall, AccountRole.AUDITOR))
                .get("/accounts/me")
                .then()
                .statusCode(200);
        clock.ahead(Duration.ofSeconds(1));
        given().spec(by).get("/accounts/me").then().statusCode(200);
    }

    @Test
    void an_address_that_asks_too_often_is_turned_away_before_it_signs_in_and_health_stays_open() {
        clock.stop();
        while (rates.ofAddress("127.0.0.1").isEmpty()) {
            Thread.onSpinWait();
        }
        given().contentType("application/json")
                .body("{\"account\":\"a\",\"password\":\"b\"}")
                .post("/api/v1/sessions")
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("1"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("type", equalTo(ProblemType.TOO_MANY_REQUESTS.uri()))
                .body("detail", containsString("网络地址"));
        given().header("X-Forwarded-For", "203.0.113.9")
                .get("/api/v1/units")
                .then()
                .statusCode(429);
        given().get("/q/health/live").then().statusCode(200);
        clock.ahead(Duration.ofMinutes(10));
        given().get("/api/v1/units").then().statusCode(401);
    }

    @Test
    void a_token_in_an_address_is_none() {
        String account = halls.account(halls.found(), AccountRole.AUDITOR, null);
        String token = given().contentType("application/json")
                .body("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, TestHall.PASSWORD))
                .post("/api/v1/sessions")
                .path("accessToken");
        for (String name : List.of("access_token", "token", "bearer", "Authorization")) {
            given().get("/api/v1/units?" + name + "=" + token).then().statusCode(401);
        }
        given().cookie("Bearer", token)
                .cookie("Authorization", "Bearer " + token)
                .get("/api/v1/units")
                .then()
                .statusCode(401);
    }

    @Test
    void what_fails_is_logged_without_tokens_and_passwords() {
        List<String> log = listening(() -> {
            given().header("Authorization", "Bearer secret-one")
                    .body("{\"refreshToken\":\"secret-two\",\"password\":\"secret-three\"}")
                    .post("/failing?access_token=secret-four")
                    .then()
                    .statusCode(500);
            given().header("Authorization", "Bearer secret-one").get("/api/v1/units");
            given().contentType("application/json")
                    .body("{\"refreshToken\":\"secret-two\"}")
                    .post("/api/v1/sessions/refresh");
            given().contentType("application/json")
                    .body("{\"account\":\"nobody\",\"password\":\"secret-three\", secret-four")
                    .post("/api/v1/sessions");
        });
        assertThat(log).anySatisfy(line -> assertThat(line).contains("Request failed: support="));
        assertThat(String.join("\n", log)).doesNotContain("secret");
    }

    @Test
    void a_run_of_signing_in_refreshing_and_asking_leaves_no_token_in_the_log() {
        String account = halls.account(halls.found(), AccountRole.AUDITOR, null);
        List<String> secrets = new ArrayList<>();
        List<String> log = listening(() -> {
            Response signedIn = given().contentType("application/json")
                    .body("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, TestHall.PASSWORD))
                    .post("/api/v1/sessions");
            Response refreshed = given().contentType("application/json")
                    .body("{\"refreshToken\":\"%s\"}".formatted(signedIn.<String>path("refreshToken")))
                    .post("/api/v1/sessions/refresh");
            refreshed.then().statusCode(200);
            for (Response answer : List.of(signedIn, refreshed)) {
                secrets.add(answer.path("accessToken"));
                secrets.add(answer.path("refreshToken"));
            }
            given().auth()
                    .oauth2(refreshed.path("accessToken"))
                    .get("/api/v1/units")
                    .then()
                    .statusCode(200);
            given().auth().oauth2(refreshed.<String>path("accessToken") + "x").get("/api/v1/units");
        });
        assertThat(secrets).hasSize(4).doesNotContainNull();
        String all = String.join("\n", log);
        secrets.forEach(secret -> assertThat(all).doesNotContain(secret));
        assertThat(all).doesNotContain(TestHall.PASSWORD);
    }

    /** What is logged meanwhile, with the traces of what was thrown. */
    private static List<String> listening(Runnable meanwhile) {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Handler handler = new Handler() {
            private final PatternFormatter all = new PatternFormatter("%c %s %e");

            @Override
            public void publish(LogRecord said) {
                log.add(all.format(said));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            meanwhile.run();
        } finally {
            root.removeHandler(handler);
        }
        return log;
    }

    @Test
    void a_forwarded_address_counts_only_behind_a_proxy_and_only_the_one_it_wrote() {
        List<String> forwarded = List.of("10.0.0.1, 198.51.100.1", "192.0.2.7 , 203.0.113.9");
        assertThat(new ClientAddress(false).of("127.0.0.1", forwarded)).isEqualTo("127.0.0.1");
        assertThat(new ClientAddress(true).of("127.0.0.1", forwarded)).isEqualTo("203.0.113.9");
        assertThat(new ClientAddress(true).of("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
        assertThat(new ClientAddress(true).of("127.0.0.1", List.of(" "))).isEqualTo("127.0.0.1");
        assertThat(new ClientAddress(true).of(null, List.of())).isEmpty();
    }

    @Test
    void ten_thousand_findings_of_a_phone_come_through_at_once_and_a_flood_does_not() {
        clock.stop();
        RequestRates fresh = new RequestRates(clock);
        for (int request = 0; request < 10_000 * 2 + 50; request++) {
            fresh.demandAccount(1);
            assertThat(fresh.ofAddress("phone")).isEmpty();
        }
        TokenBuckets buckets = new TokenBuckets(2, 60, clock);
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEqualTo(Optional.of(Duration.ofSeconds(1)));
        assertThat(buckets.take("b")).isEmpty();
        clock.ahead(Duration.ofSeconds(1));
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isPresent();
        clock.ahead(Duration.ofHours(-1)); // set back: nobody waits an hour
        assertThat(buckets.take("a")).isPresent();
        clock.ahead(Duration.ofHours(-1).plusSeconds(1));
        assertThat(buckets.take("a")).isEmpty();
    }
}
