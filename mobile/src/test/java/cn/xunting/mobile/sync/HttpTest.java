package cn.xunting.mobile.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunting.mobile.outbox.Findings;
import cn.xunting.mobile.port.Http;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both adapters of the network promise, against a real server on the loopback. */
class HttpTest {
    private static final byte[] NOTHING = {};

    private HttpServer server;
    private String base;

    static Stream<Http> adapters() {
        return Stream.of(new JdkHttp(Duration.ofSeconds(20)), new UrlConnectionHttp(Duration.ofSeconds(20)));
    }

    static Stream<Http> impatientAdapters() {
        return Stream.of(new JdkHttp(Duration.ofMillis(300)), new UrlConnectionHttp(Duration.ofMillis(300)));
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", HttpTest::echo);
        server.createContext("/status/", HttpTest::status);
        server.start();
        base = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void an_answer_that_breaks_off_is_no_answer(Http http) throws IOException {
        for (String broken : new String[] {
            "",
            "HTTP/1.1 200 OK\r\nContent-Le",
            "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":1",
            "HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\n{\"a\":1",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"\r\n"
        }) {
            try (RawServer raw = RawServer.hangingUpAfter(broken)) {
                assertThatThrownBy(() -> http.send(get(raw.url()))).as(broken).isInstanceOf(IOException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("impatientAdapters")
    void a_server_that_falls_silent_costs_only_the_time_limit(Http http) throws IOException {
        for (String beginning :
                new String[] {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":1"}) {
            try (RawServer raw = RawServer.fallingSilentAfter(beginning)) {
                assertThatThrownBy(() -> http.send(get(raw.url())))
                        .as(beginning)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void nobody_there_is_an_io_exception_and_so_is_an_address_that_is_none(Http http) throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        for (String url : new String[] {
            "http://localhost:" + free + "/", "http://no-such-host.invalid/", "ftp://localhost/", "大厅", "http://a b/"
        }) {
            assertThatThrownBy(() -> http.send(get(url))).as(url).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void method_headers_and_a_large_body_arrive_and_come_back(Http http) throws IOException {
        byte[] large = Findings.photo(1, 3_000_000);
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            byte[] sent = method.equals("DELETE") ? NOTHING : large;
            Http.Answer answer =
                    http.send(new Http.Request(method, base + "/echo?q=1", Map.of("X-Claim", "sui bian"), sent));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers()).containsEntry("x-method", method).containsEntry("x-claim", "sui bian");
            assertThat(answer.headers()).containsEntry("x-query", "q=1");
            assertThat(answer.body()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void a_head_has_headers_and_no_body(Http http) throws IOException {
        Http.Answer answer = http.send(new Http.Request("HEAD", base + "/echo", Map.of(), NOTHING));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("x-method", "HEAD");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void any_status_is_an_answer_with_its_body(Http http) throws IOException {
        for (int status : new int[] {201, 204, 302, 400, 401, 404, 409, 413, 422, 429, 500, 503}) {
            for (String method : new String[] {"GET", "POST"}) {
                byte[] body = method.equals("POST") ? new byte[] {1} : NOTHING;
                Http.Answer answer = http.send(new Http.Request(method, base + "/status/" + status, Map.of(), body));

                assertThat(answer.status()).isEqualTo(status);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .isEqualTo(status == 204 ? "" : "说明 " + status);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void a_body_somebody_follows_arrives_whole_with_its_length_and_is_told_to_the_end(Http http) throws IOException {
        for (int length : new int[] {1, 8 * 1024, 8 * 1024 + 1, 3_000_000}) {
            byte[] photo = Findings.photo(1, length);
            List<Long> told = Collections.synchronizedList(new ArrayList<>());
            Http.Answer answer =
                    http.send(new Http.Request("PUT", base + "/echo", Map.of("X-Claim", "1"), photo, told::add));

            assertThat(answer.body()).isEqualTo(photo);
            assertThat(answer.headers()).containsEntry("x-length", String.valueOf(length));
            assertThat(told).isSorted().doesNotHaveDuplicates().endsWith((long) length);
            assertThat(told).hasSizeGreaterThan(length / 100_000);
        }
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void what_nobody_follows_keeps_its_length_too(Http http) throws IOException {
        Http.Answer answer = http.send(new Http.Request("POST", base + "/echo", Map.of(), Findings.photo(1, 100_000)));

        assertThat(answer.headers()).containsEntry("x-length", "100000");
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void a_connection_cut_in_the_body_leaves_the_progress_below_its_end(Http http) throws IOException {
        byte[] large = new byte[48_000_000]; // more than what lies between two sockets can hold
        AtomicLong told = new AtomicLong();
        try (RawServer raw = RawServer.hangingUpAfter("")) {
            Http.Request request = new Http.Request("PUT", raw.url(), Map.of(), large, told::set);
            assertThatThrownBy(() -> http.send(request)).isInstanceOf(IOException.class);
        }
        assertThat(told.get()).isLessThan(large.length);
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void a_401_to_a_body_somebody_follows_is_an_answer(Http http) throws IOException {
        Http.Answer answer = http.send(
                new Http.Request("PUT", base + "/status/401", Map.of(), Findings.photo(1, 30_000), bytes -> {}));

        assertThat(answer.status()).isEqualTo(401);
    }

    private static Http.Request get(String url) {
        return new Http.Request("GET", url, Map.of(), NOTHING);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("X-Method", exchange.getRequestMethod());
        exchange.getResponseHeaders()
                .set("X-Query", String.valueOf(exchange.getRequestURI().getQuery()));
        exchange.getResponseHeaders()
                .set("X-Claim", String.valueOf(exchange.getRequestHeaders().getFirst("X-Claim")));
        exchange.getResponseHeaders()
                .set("X-Length", String.valueOf(exchange.getRequestHeaders().getFirst("Content-Length")));
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void status(HttpExchange exchange) throws IOException {
        int status = Integer.parseInt(exchange.getRequestURI().getPath().substring("/status/".length()));
        exchange.getRequestBody().readAllBytes();
        if (status == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        }
        byte[] body = ("说明 " + status).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (status != 204) {
                out.write(body);
            }
        }
    }
}
